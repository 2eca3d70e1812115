import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../format/useFormat';
import { Icon } from '../icons/Icon';
import { Seal } from '../icons/Seal';
import { useSession } from '../session/SessionContext';
import { navigationGroups, type NavigationGroup } from '../slots';
import type { NavigationEntry } from './navigation';

interface SideNavProps {
  entries: readonly NavigationEntry[];
  current?: NavigationEntry;
  onGo?: () => void;
}

/** The side navigation: groups by job, settings at the foot. */
export function SideNav({ entries, current, onGo }: SideNavProps) {
  const { t } = useTranslation('kernel');
  const { currentTenant } = useSession();
  const groups = navigationGroups
    .map((group) => ({ group, items: entries.filter((entry) => entry.group === group) }))
    .filter(({ items }) => items.length > 0);

  return (
    <nav className="side" aria-label={t('nav.main')}>
      <div className="brand">
        <Seal />
        <div className="brand-text">
          <div className="bold ellipsis">{currentTenant?.name || t('product')}</div>
          <div className="small ink3 ellipsis">{currentTenant?.name ? t('product') : 'MarketingMiddleOffice'}</div>
        </div>
      </div>
      {groups.map(({ group, items }) => (
        <Fragment key={group}>
          {group === 'bottom' && <div className="spacer" />}
          <Group group={group} items={items} current={current} onGo={onGo} />
        </Fragment>
      ))}
    </nav>
  );
}

function Group({ group, items, current, onGo }: {
  group: NavigationGroup; items: readonly NavigationEntry[]; current?: NavigationEntry; onGo?: () => void;
}) {
  const { t } = useTranslation('kernel');
  const isNamed = group !== 'home' && group !== 'bottom';
  return (
    <div className="nav-group" role={isNamed ? 'group' : undefined} aria-label={isNamed ? t(`nav.groups.${group}`) : undefined}>
      {isNamed && <div className="nav-head" aria-hidden="true">{t(`nav.groups.${group}`)}</div>}
      {items.map((entry) => <Entry key={entry.id} entry={entry} isCurrent={entry.id === current?.id} onGo={onGo} />)}
    </div>
  );
}

const noCount = () => undefined;

function Entry({ entry, isCurrent, onGo }: { entry: NavigationEntry; isCurrent: boolean; onGo?: () => void }) {
  const format = useFormat();
  // The hook of an entry never changes while it is mounted.
  const count = (entry.useCount ?? noCount)();
  return (
    <Link to={entry.to} className={`nav-link${isCurrent ? ' is-on' : ''}`} aria-current={isCurrent ? 'page' : undefined} title={entry.label} onClick={onGo}>
      <Icon name={entry.icon} />
      <span className="nav-label">{entry.label}</span>
      {count ? <span className="nav-count num">{format.short(count)}</span> : null}
    </Link>
  );
}
