import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Overlays } from '../feedback/Overlays';
import { useLanguage, type Language } from '../i18n/language';
import { readStored, store } from '../storage';
import { antdTheme } from './antdTheme';
import { categories, palettes, type Mode } from './palette';

export type ThemeChoice = Mode | 'system';
export type Density = 'roomy' | 'normal' | 'tight';

interface Theme {
  mode: Mode;
  choice: ThemeChoice;
  setChoice: (choice: ThemeChoice) => void;
  density: Density;
  setDensity: (density: Density) => void;
}

const ThemeContext = createContext<Theme>({
  mode: 'light', choice: 'system', setChoice: () => {}, density: 'normal', setDensity: () => {},
});

const darkQuery = '(prefers-color-scheme: dark)';
const stillQuery = '(prefers-reduced-motion: reduce)';
const choices: readonly ThemeChoice[] = ['light', 'dark', 'system'];
const densities: readonly Density[] = ['roomy', 'normal', 'tight'];

export function storedThemeChoice(): ThemeChoice {
  return readStored('theme', choices, 'system');
}

export function resolveMode(choice: ThemeChoice): Mode {
  if (choice !== 'system') return choice;
  return window.matchMedia(darkQuery).matches ? 'dark' : 'light';
}

/** The locale without the panel names that would contradict the visible year and month (WCAG 2.5.3). */
function antdLocale(language: Language) {
  const loaded = (language === 'zh' ? zhCN : enUS) as typeof zhCN & { default?: typeof zhCN };
  const locale = loaded.default ?? loaded;
  const picker = locale.DatePicker;
  if (!picker) return locale;
  return {
    ...locale,
    DatePicker: { ...picker, lang: { ...picker.lang, yearSelect: undefined, monthSelect: undefined, decadeSelect: undefined } },
  } as unknown as typeof zhCN;
}

export function ThemeProvider({ children }: { children: ReactNode }) {
  const [choice, setChoice] = useState(storedThemeChoice);
  const [density, setDensity] = useState(() => readStored('density', densities, 'normal'));
  const [mode, setMode] = useState<Mode>(() => resolveMode(choice));
  const language = useLanguage();

  useEffect(() => {
    setMode(resolveMode(choice));
    store('theme', choice);
    if (choice !== 'system') return;
    const media = window.matchMedia(darkQuery);
    const follow = () => setMode(resolveMode('system'));
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [choice]);

  useEffect(() => {
    document.documentElement.dataset.theme = mode;
  }, [mode]);

  useEffect(() => {
    document.documentElement.dataset.density = density;
    store('density', density);
  }, [density]);

  const value = useMemo(() => ({ mode, choice, setChoice, density, setDensity }), [mode, choice, density]);
  const theme = useMemo(() => antdTheme(mode, window.matchMedia(stillQuery).matches), [mode]);
  const locale = useMemo(() => antdLocale(language), [language]);

  return (
    <ThemeContext.Provider value={value}>
      {/* Without autoInsertSpace antd writes "深 色", and nobody finds the button by its name. */}
      {/* A long list that is drawn in part keeps a hidden copy for screen readers, and that one reads out ids instead of names. */}
      <ConfigProvider virtual={false} theme={theme} locale={locale} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
        {children}
        <Overlays />
      </ConfigProvider>
    </ThemeContext.Provider>
  );
}

export function useTheme(): Theme {
  return useContext(ThemeContext);
}

/** The colours of the current mode, for charts and canvases; everything else uses the CSS variables. */
export function usePalette() {
  const { mode } = useTheme();
  return { mode, colors: palettes[mode], categories: categories[mode] };
}
