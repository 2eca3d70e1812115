import { isValidElement, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Icon } from '../icons/Icon';
import { IconButton } from '../icons/IconButton';
import { lazyOf } from '../lazyOf';
import { useSlot } from '../registry';
import { useTheme } from '../theme/ThemeProvider';
import { useFrame, type Crumb } from './FrameContext';
import type { NavigationEntry } from './navigation';
import { UserMenu } from './UserMenu';

interface TopBarProps {
  current?: NavigationEntry;
  onMenu: () => void;
}

/** The 44 px bar: ancestors at the left, tools and the user at the right. */
export function TopBar({ current, onMenu }: TopBarProps) {
  const { t } = useTranslation('kernel');
  const { mode, setChoice } = useTheme();
  const items = useSlot('topBar');
  return (
    <header className="top-bar">
      <span className="only-narrow"><IconButton icon="menu" label={t('nav.open')} onClick={onMenu} /></span>
      <TopLine current={current} />
      <span className="spacer" />
      {items.map((item) => {
        const Item = lazyOf(item.component);
        return <Suspense key={`${item.module}.${item.id}`} fallback={null}><Item /></Suspense>;
      })}
      <IconButton
        icon={mode === 'dark' ? 'sun' : 'moon'}
        label={t(mode === 'dark' ? 'theme.toLight' : 'theme.toDark')}
        onClick={() => setChoice(mode === 'dark' ? 'light' : 'dark')}
      />
      <UserMenu />
    </header>
  );
}

function TopLine({ current }: { current?: NavigationEntry }) {
  const { t } = useTranslation('kernel');
  const { pathname } = useLocation();
  const { crumbs } = useFrame();
  if (typeof crumbs === 'string' || isValidElement(crumbs)) return <span className="crumbs num ellipsis">{crumbs}</span>;

  const path = Array.isArray(crumbs) ? (crumbs as readonly Crumb[]) : ancestors(current, pathname, (group) => t(`nav.groups.${group}`));
  return (
    <nav className="crumbs" aria-label={t('nav.breadcrumb')}>
      {path.map((crumb, index) => (
        <span key={crumb.label} className="row crumb">
          {index > 0 && <Icon name="right" size={12} />}
          {crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : <span>{crumb.label}</span>}
        </span>
      ))}
    </nav>
  );
}

function ancestors(current: NavigationEntry | undefined, pathname: string, groupName: (group: string) => string): Crumb[] {
  if (!current || current.id === 'home') return [];
  const group = current.group === 'bottom' ? [] : [{ label: groupName(current.group) }];
  return pathname === current.to ? group : [...group, { label: current.label, to: current.to }];
}
