import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDocumentTitle, useTopLine, type Crumb } from '../frame/FrameContext';
import { MoreMenu, type MoreItem } from '../frame/MoreMenu';
import { Icon } from '../icons/Icon';
import { initialOf } from '../frame/initialOf';
import './detail.css';

export interface Fact {
  key: string;
  label: string;
  value: ReactNode;
  /** Grey, behind the value. */
  extra?: ReactNode;
}

interface DetailPageProps {
  title: string;
  /** Replaces the round initial; `false` leaves it out. */
  avatar?: ReactNode | false;
  chips?: ReactNode;
  /** One line: number · since when · from where. */
  origin?: ReactNode;
  /** Where the list's order leads. */
  step?: { text?: string; previous?: string; next?: string };
  actions?: ReactNode;
  more?: readonly MoreItem[];
  crumbs?: readonly Crumb[];
  /** At most six. */
  facts?: readonly Fact[];
  /** Left: who or what it is. */
  who?: ReactNode;
  /** Middle: what happened. First on a phone. */
  happened: ReactNode;
  /** Right: what is now. */
  now?: ReactNode;
}

/** A page about one thing: facts, then who | what happened | now. */
export function DetailPage(props: DetailPageProps) {
  const { title, avatar, chips, origin, step, actions, more, crumbs, facts, who, happened, now } = props;
  const { t } = useTranslation('kernel');
  useDocumentTitle(title, t('product'));
  useTopLine(crumbs);
  const columns = `detail-columns${who ? ' has-who' : ''}${now ? ' has-now' : ''}`;
  return (
    <>
      <div className="page-head detail-head">
        {avatar !== false && (avatar ?? <span className="avatar is-big" aria-hidden="true">{initialOf(title)}</span>)}
        <div className="page-head-text">
          <div className="row wrap"><h1>{title}</h1>{chips}</div>
          {origin && <p className="medium ink3 num">{origin}</p>}
        </div>
        <span className="spacer" />
        {step && <Step {...step} />}
        {actions && <div className="page-actions">{actions}</div>}
        {more && more.length > 0 && <MoreMenu items={more} />}
      </div>
      {facts && facts.length > 0 && (
        <dl className="facts">
          {facts.map((fact) => (
            <div key={fact.key}>
              <dt>{fact.label}</dt>
              <dd className="num">{fact.value}{fact.extra && <span className="fact-extra">{fact.extra}</span>}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={columns}>
        {who && <div className="detail-who">{who}</div>}
        <div className="detail-happened">{happened}</div>
        {now && <div className="detail-now">{now}</div>}
      </div>
    </>
  );
}

function Step({ text, previous, next }: NonNullable<DetailPageProps['step']>) {
  const { t } = useTranslation('kernel');
  const go = (to: string | undefined, icon: 'left' | 'right', label: string) =>
    to ? <Link className="icon-button is-small" to={to} aria-label={label} title={label}><Icon name={icon} size={14} /></Link> : null;
  return (
    <span className="row medium ink2 num hide-narrow">
      {text}
      {go(previous, 'left', t('detail.previous'))}
      {go(next, 'right', t('detail.next'))}
    </span>
  );
}

interface SectionProps {
  title: string;
  count?: ReactNode;
  /** Grey, behind the title. */
  fact?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page or rail. */
export function Section({ title, count, fact, actions, children }: SectionProps) {
  return (
    <section className="section" aria-label={title}>
      <div className="section-head">
        <h2 className="section-title">{title}</h2>
        {count !== undefined && <span className="chip num">{count}</span>}
        {fact && <span className="small ink3">{fact}</span>}
        <span className="spacer" />
        {actions}
      </div>
      {children}
    </section>
  );
}
