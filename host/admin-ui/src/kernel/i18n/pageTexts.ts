import type { UiModule } from '../slots';
import { loadPageTexts } from './texts';

/**
 * The same module, whose pages and parts of pages come together with their texts, so that no key is ever shown.
 * `homePanels` and `topBar` stand in the frame and have to do with its texts.
 */
export function withPageTexts(module: UiModule): UiModule {
  if (!module.pageLocales) return module;
  const together = <T>(part: () => Promise<T>) => async (): Promise<T> => (await Promise.all([part(), loadPageTexts(module.id)]))[0];
  const component = <T extends { component: () => Promise<unknown> }>(part: T): T => ({ ...part, component: together(part.component) });
  const page = <T extends { page: () => Promise<unknown> }>(part: T): T => ({ ...part, page: together(part.page) });
  return {
    ...module,
    routes: module.routes?.map(page),
    settingsPages: module.settingsPages?.map((part) => ({ ...page(part), details: part.details?.map(page) })),
    profileCards: module.profileCards?.map(component),
    conditionEditors: module.conditionEditors?.map(component),
    templateActions: module.templateActions?.map(component),
    nodeForms: module.nodeForms?.map((part) => ({ ...part, form: together(part.form) })),
  };
}
