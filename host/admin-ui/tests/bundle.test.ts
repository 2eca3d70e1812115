// @vitest-environment node
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { budgets, isBuilt, measure } from '../scripts/bundle.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'mmo-bundle-'));
afterAll(() => rmSync(copy, { recursive: true }));

/** ../../test.sh builds before it tests: there, what is not measured has failed. */
const mustBeBuilt = process.env.MMO_UI_IS_BUILT === '1';

describe.skipIf(!isBuilt(dist) && !mustBeBuilt)('The built UI', () => {
  it('keeps the shell small', () => {
    expect(measure(dist).shell).toBeLessThan(budgets.shell);
  });

  it('loads a light page within its budget, and every page with all it loads later within the larger one', () => {
    const { pages, over } = measure(dist);
    expect(pages.filter(({ isLight }) => isLight).map(({ page }) => page)).toEqual(expect.arrayContaining(['src/kernel/home/HomePage.tsx', 'src/kernel/signin/SignInPage.tsx']));
    expect(pages.length).toBeGreaterThan(30);
    expect(over).toEqual([]);
  });

  it('is caught when what every page needs grows beyond the budgets', () => {
    cpSync(dist, copy, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(copy, '.vite/manifest.json'), 'utf8')) as Record<string, { file: string }>;
    // What gzip cannot make smaller.
    const bytes = Uint8Array.from({ length: 320_000 }, () => Math.floor(Math.random() * 256));
    writeFileSync(join(copy, manifest['index.html']!.file), bytes);
    const { shell, over } = measure(copy);
    expect(shell).toBeGreaterThan(budgets.shell);
    expect(over).toContain('src/kernel/home/HomePage.tsx');
  });
});
