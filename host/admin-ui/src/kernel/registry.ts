import { createContext, useContext, useMemo } from 'react';
import { plugInModules } from './plugins/plugInModules';
import { useSession, type Session } from './session/SessionContext';
import type {
  ConditionEditorPart, HomePanel, NavigationItem, NodeForm, PageRoute, ProfileCard, SettingsPage, TemplateAction, TimelineRenderer, TopBarItem, TourStep, UiModule, UserMenuItem,
} from './slots';

interface Slots {
  navigation: NavigationItem;
  routes: PageRoute;
  profileCards: ProfileCard;
  timelineRenderers: TimelineRenderer;
  nodeForms: NodeForm;
  conditionEditors: ConditionEditorPart;
  topBar: TopBarItem;
  settingsPages: SettingsPage;
  userMenu: UserMenuItem;
  homePanels: HomePanel;
  tourSteps: TourStep;
  templateActions: TemplateAction;
}

/** A registered part together with the module that brings it (whose texts its label is a key of). */
export type Registered<T> = T & { module: string };

const ModulesContext = createContext<readonly UiModule[]>([]);
export const ModulesProvider = ModulesContext.Provider;

export function useModules(): readonly UiModule[] {
  return useContext(ModulesContext);
}

const defaultOrder = 100;

/** Everything registered for a slot that the user may have, in order. */
export function collect<K extends keyof Slots>(
  modules: readonly UiModule[], slot: K, can: Session['can'],
): Array<Registered<Slots[K]>> {
  const parts = modules.flatMap((module) =>
    ((module[slot] ?? []) as Array<Slots[K]>).map((part) => ({ ...part, module: module.id })));
  return parts
    .filter((part) => can((part as { permission?: string }).permission))
    .map((part, index) => ({ part, index, order: (part as { order?: number }).order ?? defaultOrder }))
    .sort((a, b) => a.order - b.order || a.index - b.index)
    .map(({ part }) => part);
}

export function useSlot<K extends keyof Slots>(slot: K): Array<Registered<Slots[K]>> {
  const modules = useModules();
  const { can, plugIns } = useSession();
  return useMemo(() => collect([...modules, ...plugInModules(plugIns)], slot, can), [modules, plugIns, slot, can]);
}
