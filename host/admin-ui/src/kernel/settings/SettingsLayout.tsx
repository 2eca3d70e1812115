import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { NoPermission } from '../feedback/NoPermission';
import { useTopLine } from '../frame/FrameContext';
import { plugInEntries } from '../frame/navigation';
import { useLanguage } from '../i18n/language';
import { Icon, type IconName } from '../icons/Icon';
import { useSlot } from '../registry';
import { useSession } from '../session/SessionContext';
import type { SettingsPage } from '../slots';
import './settings.css';

interface Entry {
  key: string;
  group: SettingsPage['group'];
  to: string;
  icon: IconName;
  label: string;
}

const groups = ['organisation', 'channels', 'data', 'system'] as const;

/** Settings: the pages at the left, the chosen one at the right. */
export default function SettingsLayout() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const slots = useSlot('settingsPages');
  const { plugIns, can } = useSession();
  const language = useLanguage();
  const isRoot = pathname.replace(/\/$/, '') === '/settings';
  useTopLine(isRoot ? [] : [{ label: t('kernel:nav.settings'), to: '/settings' }]);

  const pages: Entry[] = [
    ...slots.map((page) => ({ key: `${page.module}.${page.id}`, group: page.group, to: `/settings/${page.path}`, icon: page.icon, label: t(`${page.module}:${page.label}`) })),
    ...plugInEntries(plugIns, can, language).filter((entry) => entry.isSetting)
      .map((entry) => ({ key: entry.id, group: 'system' as const, to: entry.to, icon: entry.icon, label: entry.label })),
  ];

  if (pages.length === 0) return <NoPermission />;
  const first = groups.flatMap((group) => pages.filter((page) => page.group === group))[0];
  if (isRoot && first && window.matchMedia('(min-width: 700px)').matches) return <Navigate to={first.to} replace />;

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
                <NavLink key={page.key} to={page.to} className={({ isActive }) => `nav-link${isActive ? ' is-on' : ''}`}>
                  <Icon name={page.icon} />
                  <span className="nav-label">{page.label}</span>
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
