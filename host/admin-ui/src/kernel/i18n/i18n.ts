import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, setCurrentLanguage, type Language } from './language';

/** Texts of one namespace, a nested object of strings. */
export interface Texts {
  [key: string]: string | Texts;
}

/** Loaders of a module's texts: only the language in use is fetched. */
export type Locales = Record<Language, () => Promise<{ default: Texts }>>;

const kernelLocales: Locales = {
  zh: () => import('./locales/zh.json'),
  en: () => import('./locales/en.json'),
};

let namespaces: Record<string, Locales> = { kernel: kernelLocales };

async function loadTexts(i18n: I18n, language: Language, names: readonly string[]): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const locales = namespaces[name]!;
      if (i18n.hasResourceBundle(language, name)) return;
      i18n.addResourceBundle(language, name, (await locales[language]()).default);
    }),
  );
}

/** Texts of every module become the namespace of the module's id: `t('segments.title')` after `useTranslation('cdp')`. */
export async function startI18n(
  modules: ReadonlyArray<{ id: string; locales: Locales }>,
  { kernelOnly = false }: { kernelOnly?: boolean } = {},
): Promise<void> {
  namespaces = { kernel: kernelLocales };
  for (const module of modules) namespaces[module.id] = module.locales;

  const language = currentLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'kernel',
    ns: Object.keys(namespaces),
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await showTexts(language, kernelOnly ? ['kernel'] : Object.keys(namespaces));
}

/** Texts of every module: the frame waits for them, the sign-in page does not. */
export async function loadModuleTexts(): Promise<void> {
  await loadTexts(i18next, currentLanguage(), Object.keys(namespaces));
}

export async function changeLanguage(language: Language): Promise<void> {
  await showTexts(language, Object.keys(namespaces));
}

async function showTexts(language: Language, names: readonly string[]): Promise<void> {
  await loadTexts(i18next, language, names);
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  await i18next.changeLanguage(language);
  setCurrentLanguage(language);
}
