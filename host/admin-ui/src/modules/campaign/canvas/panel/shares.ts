import type { SplitVariant } from '../model/definition';

export const sumOf = (variants: readonly SplitVariant[]): number => variants.reduce((sum, variant) => sum + variant.percent, 0);

/** The same share for everyone; what does not divide goes to the first ones. */
export function evenly(variants: readonly SplitVariant[]): SplitVariant[] {
  const share = Math.floor(100 / variants.length);
  const rest = 100 - share * variants.length;
  return variants.map((variant, index) => ({ ...variant, percent: share + (index < rest ? 1 : 0) }));
}
