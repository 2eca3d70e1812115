import { startI18n as start } from '../i18n/i18n';
import { loadPageTexts, type ModuleTexts } from '../i18n/texts';

/** For tests, which draw parts of pages by themselves: all texts of these modules. */
export async function startI18n(modules: readonly ModuleTexts[]): Promise<void> {
  await start(modules);
  await Promise.all(modules.map(({ id }) => loadPageTexts(id)));
}
