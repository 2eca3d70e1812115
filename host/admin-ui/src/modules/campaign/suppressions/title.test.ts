// @vitest-environment node
import { describe, expect, it } from 'vitest';
import enFrame from '../locales/frame/en.json';
import zhFrame from '../locales/frame/zh.json';
import en from '../locales/pages/en.json';
import zh from '../locales/pages/zh.json';

describe('The page of those who unsubscribed and of what is suppressed', () => {
  it('is called after both lists or after neither', () => {
    for (const { title, kinds } of [{ ...zhFrame.suppressions, ...zh.suppressions }, { ...enFrame.suppressions, ...en.suppressions }]) {
      const stems = [kinds.suppressed, kinds.unsubscribed].map((kind) => kind.slice(0, kind.length > 4 ? -2 : undefined).toLowerCase());
      expect(new Set(stems.map((stem) => title.toLowerCase().includes(stem))).size).toBe(1);
    }
  });
});
