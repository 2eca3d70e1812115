import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { NoPermission } from '../feedback/NoPermission';
import { useTopLine } from '../frame/FrameContext';
import { Icon } from '../icons/Icon';
import { useSlot } from '../registry';
import './settings.css';

const groups = ['organisation', 'channels', 'data', 'system'] as const;

/** Settings: the pages at the left, the chosen one at the right. */
export default function SettingsLayout() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const pages = useSlot('settingsPages');
  const isRoot = pathname.replace(/\/$/, '') === '/settings';
  useTopLine(isRoot ? [] : [{ label: t('kernel:nav.settings'), to: '/settings' }]);

  if (pages.length === 0) return <NoPermission />;
  const first = groups.flatMap((group) => pages.filter((page) => page.group === group))[0];
  if (isRoot && first && window.matchMedia('(min-width: 700px)').matches) return <Navigate to={`/settings/${first.path}`} replace />;

  return (
    <div className={`settings${isRoot ? ' is-root' : ''}`}>
      <nav className="settings-nav" aria-label={t('kernel:nav.settings')}>
        {groups.map((group) => {
          const items = pages.filter((page) => page.group === group);
          if (items.length === 0) return null;
          return (
            <div key={group} role="group" aria-label={t(`kernel:settings.groups.${group}`)}>
              <div className="nav-head" aria-hidden="true">{t(`kernel:settings.groups.${group}`)}</div>
              {items.map((page) => (
                <NavLink key={`${page.module}.${page.id}`} to={`/settings/${page.path}`} className={({ isActive }) => `nav-link${isActive ? ' is-on' : ''}`}>
                  <Icon name={page.icon} />
                  <span className="nav-label">{t(`${page.module}:${page.label}`)}</span>
                </NavLink>
              ))}
            </div>
          );
        })}
      </nav>
      <div className="settings-body"><Outlet /></div>
    </div>
  );
}
