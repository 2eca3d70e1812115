// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { budgets, isBuilt, measure } from '../scripts/bundle.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** Pages that a person waits for on the first day; editors, canvases and charts may cost more. */
const light = /^src\/kernel\/(signin|home|settings|plugins)\//;

describe.skipIf(!isBuilt(dist))('The built UI', () => {
  it('keeps the shell small', () => {
    expect(measure(dist).shell).toBeLessThan(budgets.shell);
  });

  it('loads a light page within its budget and every other within the larger one', () => {
    const over = measure(dist).pages.filter(({ page, size }) => size > (light.test(page) ? budgets.light : budgets.heavy));
    expect(over).toEqual([]);
  });
});
