import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, type Language } from '../i18n/language';
import { isIconName, type IconName } from '../icons/Icon';
import { useSlot } from '../registry';
import { useSession, type Session } from '../session/SessionContext';
import type { PlugIn } from '../session/types';
import { navigationGroups, type NavigationGroup } from '../slots';

export interface NavigationEntry {
  id: string;
  group: NavigationGroup;
  label: string;
  icon: IconName;
  to: string;
  useCount?: () => number | undefined;
  goKey?: string;
}

function groupOf(name: string | null | undefined): NavigationGroup {
  return navigationGroups.find((group) => group === name) ?? 'bottom';
}

/** The navigation of this user: what is registered and permitted, nothing greyed. */
export function useNavigation(): NavigationEntry[] {
  const items = useSlot('navigation');
  const settings = useSlot('settingsPages');
  const { plugIns, can } = useSession();
  const { t } = useTranslation();
  const language = useLanguage();

  return useMemo(() => {
    const home: NavigationEntry = { id: 'home', group: 'home', label: t('kernel:nav.home'), icon: 'home', to: '/', goKey: 'h' };
    const own = items.map((item) => ({ ...item, id: `${item.module}.${item.id}`, label: t(`${item.module}:${item.label}`) }));
    const foreign = plugInEntries(plugIns, can, language);
    const foot: NavigationEntry[] = settings.length || foreign.some((entry) => entry.isSetting)
      ? [{ id: 'settings', group: 'bottom', label: t('kernel:nav.settings'), icon: 'gear', to: '/settings' }]
      : [];
    return [home, ...own, ...foreign.filter((entry) => !entry.isSetting), ...foot];
  }, [items, settings.length, plugIns, can, t, language]);
}

export interface PlugInEntry extends NavigationEntry {
  /** Stands in the list of settings instead of the navigation. */
  isSetting: boolean;
}

/** The pages of plug-ins that this user may open. */
export function plugInEntries(plugIns: readonly PlugIn[] | undefined, can: Session['can'], language: Language): PlugInEntry[] {
  return (plugIns ?? []).flatMap((plugIn) =>
    (plugIn.pages ?? []).filter((page) => can(page.permission)).map((page) => ({
      id: `${plugIn.id}/${page.path}`,
      group: groupOf(page.group),
      isSetting: page.group === 'settings',
      label: page.title[language] || page.title.zh,
      icon: isIconName(page.icon ?? undefined) ? (page.icon as IconName) : ('plug' as const),
      to: plugInPath(plugIn.id, page.path),
    })));
}

/** Where a plug-in's page stands: below the plug-in's own id, so that it cannot take another's address. */
export function plugInPath(id: string, path: string): string {
  return `/x/${id}/${path.replace(/^\/+/, '')}`.replace(/\/$/, '');
}

/** The entry that an address belongs to: the longest one that begins it. */
export function entryOf(entries: readonly NavigationEntry[], pathname: string): NavigationEntry | undefined {
  return entries
    .filter((entry) => (entry.to === '/' ? pathname === '/' : pathname === entry.to || pathname.startsWith(`${entry.to}/`)))
    .sort((a, b) => b.to.length - a.to.length)[0];
}
