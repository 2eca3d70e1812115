import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useTopLine, useDocumentTitle } from '../frame/FrameContext';
import { nextSale, solarTerm } from '../format/calendar';
import { useFormat } from '../format/useFormat';
import { lazyOf } from '../lazyOf';
import { useSlot } from '../registry';
import { useSession } from '../session/SessionContext';
import { EmptyState } from '../feedback/EmptyState';
import { PanelBoundary } from '../app/PanelBoundary';
import './home.css';

/** The hours of the day as people speak of them. */
function partOfDay(hour: number): string {
  if (hour < 5) return 'night';
  if (hour < 11) return 'morning';
  if (hour < 13) return 'noon';
  if (hour < 18) return 'afternoon';
  return 'evening';
}

/** Greeting and date; the rest are the modules' panels. */
export default function HomePage() {
  const { t } = useTranslation('kernel');
  const { currentUser, auth } = useSession();
  const hasRights = Object.values(auth.grantedPolicies).some(Boolean);
  const format = useFormat();
  const panels = useSlot('homePanels');
  const now = new Date();
  const day = format.isoDay(now);
  const weekday = new Intl.DateTimeFormat(format.language === 'zh' ? 'zh-CN' : 'en-US', { timeZone: format.timeZone, weekday: 'short' }).format(now);
  const sale = nextSale(day);
  const saleText = sale.days === 0
    ? t('home.saleToday', { sale: sale[format.language] })
    : t('home.saleIn', { sale: sale[format.language], count: sale.days });

  useTopLine(t('home.dateLine', { date: format.date(now), weekday, term: solarTerm(day)[format.language], sale: saleText }));
  useDocumentTitle(t('nav.home'), t('product'));

  const main = panels.filter((panel) => panel.column === 'main');
  const rail = panels.filter((panel) => panel.column === 'rail');
  const show = (panel: (typeof panels)[number]) => {
    const Panel = lazyOf(panel.component);
    return (
      <PanelBoundary key={`${panel.module}.${panel.id}`}>
        <Suspense fallback={<i className="skeleton home-skeleton" />}><Panel /></Suspense>
      </PanelBoundary>
    );
  };

  return (
    <>
      <div className="page-head home-head">
        <div>
          <h1>{t(`home.greeting.${partOfDay(Number(format.time(now).slice(0, 2)))}`, { name: currentUser.name || currentUser.userName })}</h1>
          {panels.length > 0 && <p className="ink2">{t('home.line')}</p>}
        </div>
      </div>
      {panels.length === 0 ? (
        <div className="list-blank">{hasRights ? <EmptyState title={t('home.pickTitle')} text={t('home.pickText')} /> : <EmptyState title={t('home.emptyTitle')} text={t('home.emptyText')} />}</div>
      ) : (
        <div className={`home${rail.length ? ' has-rail' : ''}`}>
          <div className="home-main">{main.map(show)}</div>
          {rail.length > 0 && <div className="home-rail">{rail.map(show)}</div>}
        </div>
      )}
    </>
  );
}
