import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, vi } from 'vitest';
import { startI18n } from '../src/kernel/i18n/i18n';
import { setCurrentLanguage } from '../src/kernel/i18n/language';

const isBrowser = typeof window !== 'undefined';

if (isBrowser) {
  // What jsdom lacks and antd asks for.
  window.matchMedia ??= (query: string) => ({
    matches: false, media: query, onchange: null, dispatchEvent: () => false,
    addEventListener: () => {}, removeEventListener: () => {}, addListener: () => {}, removeListener: () => {},
  });
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollIntoView ??= () => {};
  globalThis.CSS ??= {} as typeof CSS;
  CSS.escape ??= (text: string) => text;

  // A busy machine takes its time; what never comes fails all the same.
  configure({ asyncUtilTimeout: 8_000 });

  // In Chinese, whatever language a file before this one in the same worker went on to.
  beforeAll(() => {
    setCurrentLanguage('zh');
    return startI18n([]);
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  if (!isBrowser) return;
  cleanup();
  localStorage.clear();
});
