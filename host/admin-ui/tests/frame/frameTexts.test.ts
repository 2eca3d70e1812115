// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Texts } from '../../src/kernel/i18n/texts';
import type { UiModule } from '../../src/kernel/slots';
import { frameComponents, frameFiles } from './frameFiles';
import { usedKeys } from './usedKeys';

const modules = fileURLToPath(new URL('../../src/modules', import.meta.url));

const flatten = (texts: Texts, prefix = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : flatten(value, `${prefix + key}.`)));
const keysOf = (folder: string, part: 'frame' | 'pages') => flatten(JSON.parse(readFileSync(join(folder, 'locales', part, 'zh.json'), 'utf8')) as Texts);

/** What files of the frame ask for that does not come with the frame, or may not. */
function faultsOf(folder: string): string[] {
  const frame = keysOf(folder, 'frame');
  const pages = keysOf(folder, 'pages');
  return frameFiles(folder).flatMap((file) => {
    const { keys, unknown } = usedKeys(file);
    const at = (fault: string) => `${relative(folder, file)}: ${fault}`;
    return [
      ...unknown.map((call) => at(`which key is ${call}?`)),
      ...keys.flatMap(({ written, fits }) => [
        ...(frame.some((key) => fits.test(key)) ? [] : [at(`${written} is no text of the frame`)]),
        ...pages.filter((key) => fits.test(key)).map((key) => at(`${written} may be ${key}, a text of the pages`)),
      ]),
    ];
  });
}

const labelsOf = (module: UiModule) => [
  ...[...module.navigation ?? [], ...module.settingsPages ?? [], ...module.userMenu ?? []].map(({ label }) => label),
  ...(module.tourSteps ?? []).flatMap(({ title, text }) => [title, text]),
];

describe('What stands in the frame', () => {
  it.each(readdirSync(modules))('of %s says only what comes with the frame, and nothing else comes with it', async (name) => {
    const folder = join(modules, name);
    const module = ((await import(`../../src/modules/${name}/index.tsx`)) as { default: UiModule }).default;
    // What is not written in its place would not be looked at.
    expect(frameComponents(folder)).toHaveLength((module.homePanels?.length ?? 0) + (module.topBar?.length ?? 0));
    expect(faultsOf(folder)).toEqual([]);

    const labels = labelsOf(module);
    const used = frameFiles(folder).flatMap((file) => usedKeys(file).keys);
    const isUsed = (key: string) => labels.includes(key) || used.some(({ fits }) => fits.test(key));
    expect(keysOf(folder, 'frame').filter((key) => !isUsed(key)), 'texts that belong to the pages').toEqual([]);
  });
});

describe('A component of the frame', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mmo-frame-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  it('is caught when it asks for what comes with the pages: directly, in what it imports or opens, by a part of a key or by one from elsewhere', () => {
    write('locales/frame/zh.json', '{ "panel": { "title": "面板", "some": "有", "none": "没有" } }');
    write('locales/pages/zh.json', '{ "list": { "title": "列表" }, "states": { "on": "开" } }');
    write('index.tsx', `import { line } from './line';
      export default { homePanels: [{ component: () => import('./home/Panel') }], topBar: [], routes: [{ page: () => import('./Page') }], timelineRenderers: [line] };`);
    write('line.ts', "export const line = (t) => t('states.on');");
    write('Page.tsx', "export default function Page() { return t('list.title'); }");
    write('home/Panel.tsx', `import { Chip } from '../Chip';
      import type { Kind } from '../Page';
      const drawer = () => import('./Drawer');
      export default function Panel() { return t(isIn ? 'panel.some' : 'panel.none') + t(\`panel.\${kind}\`) + t(\`\${step.module}:\${step.title}\`) + t('panel.gone'); }`);
    write('Chip.tsx', 'export const Chip = () => t(`states.${state}`);');
    write('home/Drawer.tsx', "export default function Drawer() { return t('list.title') + t(key); }");
    expect(faultsOf(folder)).toEqual([
      'home/Panel.tsx: panel.gone is no text of the frame',
      'Chip.tsx: `states.${state}` is no text of the frame',
      'Chip.tsx: `states.${state}` may be states.on, a text of the pages',
      'home/Drawer.tsx: which key is t(key)?',
      'home/Drawer.tsx: list.title is no text of the frame',
      'home/Drawer.tsx: list.title may be list.title, a text of the pages',
    ]);
  });
});
