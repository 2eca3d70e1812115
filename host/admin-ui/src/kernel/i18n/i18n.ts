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

async function loadTexts(i18n: I18n, language: Language): Promise<void> {
  await Promise.all(
    Object.entries(namespaces).map(async ([name, locales]) => {
      if (i18n.hasResourceBundle(language, name)) return;
      i18n.addResourceBundle(language, name, (await locales[language]()).default);
    }),
  );
}

/** Texts of every module become the namespace of the module's id: `t('segments.title')` after `useTranslation('cdp')`. */
export async function startI18n(modules: ReadonlyArray<{ id: string; locales: Locales }>): Promise<void> {
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
  await changeLanguage(language);
}

export async function changeLanguage(language: Language): Promise<void> {
  await loadTexts(i18next, language);
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  await i18next.changeLanguage(language);
  setCurrentLanguage(language);
}
