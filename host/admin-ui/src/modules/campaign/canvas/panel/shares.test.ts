// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { makeVariant } from '../steps';
import { evenly, sumOf } from './shares';

const t = (_: string, values?: Record<string, unknown>) => `方案${String(values?.letter ?? '')}`;
const some = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `v${index}`, name: `${index}`, percent: 0 }));

describe('Shares of an experiment', () => {
  it.each([2, 3, 4, 5])('make exactly 100 for %i variants that share evenly', (count) => {
    const shares = evenly(some(count));
    expect(sumOf(shares)).toBe(100);
    expect(Math.max(...shares.map((one) => one.percent)) - Math.min(...shares.map((one) => one.percent))).toBeLessThanOrEqual(1);
  });

  it('names a new variant with the first letter that is free', () => {
    expect(makeVariant(t, ['方案A', '方案C'], 10)).toMatchObject({ name: '方案B', percent: 10 });
  });
});
