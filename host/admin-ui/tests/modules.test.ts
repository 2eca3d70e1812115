// @vitest-environment node
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UiModule } from '../src/kernel/slots';
import type { Texts } from '../src/kernel/i18n/texts';

const folder = fileURLToPath(new URL('../src/modules', import.meta.url));
const names = readdirSync(folder);
const load = async (name: string) => ((await import(`../src/modules/${name}/index.tsx`)) as { default: UiModule }).default;

function textOf(texts: Texts, key: string): unknown {
  return key.split('.').reduce<unknown>((now, part) => (now as Texts | undefined)?.[part], texts);
}

describe('The modules of the UI', () => {
  it.each(names)('%s registers under its folder’s name, with a text of the frame for every label', async (name) => {
    expect(existsSync(join(folder, name, 'index.tsx'))).toBe(true);
    const module = await load(name);
    expect(module.id).toBe(name);
    const texts = (await module.locales.zh()).default;
    const labels = [...(module.navigation ?? []), ...(module.settingsPages ?? []), ...(module.userMenu ?? [])].map((part) => part.label);
    labels.push(...(module.tourSteps ?? []).flatMap((step) => [step.title, step.text]));
    expect(labels.filter((label) => typeof textOf(texts, label) !== 'string')).toEqual([]);
  });

  it('register no address and no key twice', async () => {
    const modules = await Promise.all(names.map(load));
    const addresses = modules.flatMap((module) => [
      ...(module.routes ?? []).map((route) => route.path),
      ...(module.settingsPages ?? []).flatMap((page) => ['', ...(page.details ?? []).map((detail) => `/${detail.path}`)].map((rest) => `/settings/${page.path}${rest}`)),
    ]);
    const goKeys = modules.flatMap((module) => (module.navigation ?? []).flatMap((item) => item.goKey ?? []));
    const twice = (items: string[]) => items.filter((item, index) => items.indexOf(item) !== index);
    expect(twice(addresses)).toEqual([]);
    expect(twice(['h', ...goKeys])).toEqual([]);
  });

  it('lead with every item of navigation and user menu to a page that they register', async () => {
    const modules = await Promise.all(names.map(load));
    const dead = modules.flatMap((module) => {
      const paths = new Set((module.routes ?? []).map((route) => route.path));
      return [...(module.navigation ?? []), ...(module.userMenu ?? [])].filter((item) => !paths.has(item.to)).map((item) => `${module.id}: ${item.to}`);
    });
    expect(dead).toEqual([]);
  });
});
