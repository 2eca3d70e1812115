import i18next from 'i18next';
import { currentLanguage, type Language } from './language';

/** Texts of one namespace, a nested object of strings. */
export interface Texts {
  [key: string]: string | Texts;
}

/** Loaders of a module's texts: only the language in use is fetched. */
export type Locales = Record<Language, () => Promise<{ default: Texts }>>;

export interface ModuleTexts {
  /** The namespace. */
  id: string;
  /** What the frame says before a page of the module is opened. */
  locales: Locales;
  /** What the module's pages say beside it. */
  pageLocales?: Locales;
}

const kernel: ModuleTexts = {
  id: 'kernel',
  locales: { zh: () => import('./locales/zh.json'), en: () => import('./locales/en.json') },
};

let namespaces = new Map<string, ModuleTexts>();
/** Namespaces of which a page was opened. */
let opened = new Set<string>();
let loaded = new Set<string>();
/** The language that is being switched to. */
let coming: Language | undefined;

/** Begins anew with these namespaces; gives their names. */
export function registerTexts(modules: readonly ModuleTexts[]): string[] {
  namespaces = new Map([kernel, ...modules].map((module) => [module.id, module]));
  opened = new Set();
  loaded = new Set();
  return [...namespaces.keys()];
}

const keyOf = (language: Language, name: string, part: 'frame' | 'pages') => `${language}/${name}/${part}`;

async function load(language: Language, name: string, part: 'frame' | 'pages'): Promise<void> {
  const module = namespaces.get(name);
  const locales = part === 'frame' ? module?.locales : module?.pageLocales;
  const key = keyOf(language, name, part);
  if (!locales || loaded.has(key)) return;
  const texts = (await locales[language]()).default;
  // Both parts may have keys in one group, and either may come first.
  i18next.addResourceBundle(language, name, texts, true, true);
  loaded.add(key);
}

/** The frame's texts of every namespace, or of these, and those of the pages that were opened. */
export async function loadTexts(language: Language, names: Iterable<string> = namespaces.keys()): Promise<void> {
  await Promise.all([...names].flatMap((name) => [load(language, name, 'frame'), ...(opened.has(name) ? [load(language, name, 'pages')] : [])]));
}

/** What a module's pages say. Opened while the language is being switched, a page needs the texts of both. */
export async function loadPageTexts(name: string): Promise<void> {
  opened.add(name);
  await Promise.all([...new Set([currentLanguage(), coming ?? currentLanguage()])].map((language) => load(language, name, 'pages')));
}

export function hasPageTexts(name: string): boolean {
  return !namespaces.get(name)?.pageLocales || loaded.has(keyOf(currentLanguage(), name, 'pages'));
}

/** Loads all that is on screen in another language, then lets it be shown. */
export async function switchTexts(language: Language, show: () => Promise<void>): Promise<void> {
  coming = language;
  try {
    await loadTexts(language);
    await show();
  } finally {
    if (coming === language) coming = undefined;
  }
}
