import { use } from 'react';
import { currentLanguage } from './language';
import { hasPageTexts, loadPageTexts } from './texts';

const asked = new Map<string, Promise<unknown>>();

/** Waits, as a suspended component, for what pages of other modules say; `has` tells whether it came. */
export function usePageTexts(modules: readonly string[]): { has: (module: string) => boolean } {
  const missing = [...new Set(modules)].filter((module) => !hasPageTexts(module));
  if (missing.length > 0) {
    // Asked again while it is drawn, it must be the same promise.
    const key = `${currentLanguage()} ${modules.join()}`;
    const coming = asked.get(key) ?? Promise.allSettled(missing.map(loadPageTexts));
    asked.set(key, coming);
    use(coming);
  }
  return { has: hasPageTexts };
}
