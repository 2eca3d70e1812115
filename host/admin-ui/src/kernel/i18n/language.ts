import { useSyncExternalStore } from 'react';
import { readStored, store } from '../storage';

export type Language = 'zh' | 'en';

export const languages: readonly Language[] = ['zh', 'en'];

/** The language's own name, and the culture that the server is asked for. */
export const languageNames: Record<Language, string> = { zh: '简体中文', en: 'English' };
export const cultures: Record<Language, string> = { zh: 'zh-Hans', en: 'en' };

let current: Language = readStored('language', languages, 'zh');
const listeners = new Set<() => void>();

export function currentLanguage(): Language {
  return current;
}

/** Called by i18n once the texts are there, so that no key is ever shown. */
export function setCurrentLanguage(language: Language): void {
  current = language;
  store('language', language);
  // For what the browser fetches by itself: downloads, the event stream.
  document.cookie = `mmo.culture=${cultures[language]}; Path=/; Max-Age=31536000; SameSite=Lax`;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}
