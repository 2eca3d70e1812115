import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, setCurrentLanguage, type Language } from './language';
import { loadTexts, registerTexts, switchTexts, type ModuleTexts } from './texts';

/** Texts of every module become the namespace of the module's id: `t('segments.title')` after `useTranslation('cdp')`. */
export async function startI18n(modules: readonly ModuleTexts[], { kernelOnly = false }: { kernelOnly?: boolean } = {}): Promise<void> {
  const names = registerTexts(modules);
  const language = currentLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'kernel',
    ns: names,
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await loadTexts(language, kernelOnly ? ['kernel'] : names);
  await show(language);
}

/** The frame's texts of every module: the frame waits for them, the sign-in page does not. */
export async function loadModuleTexts(): Promise<void> {
  await loadTexts(currentLanguage());
}

export async function changeLanguage(language: Language): Promise<void> {
  await switchTexts(language, () => show(language));
}

async function show(language: Language): Promise<void> {
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  await i18next.changeLanguage(language);
  setCurrentLanguage(language);
}
