import type { Format } from '@kernel';

/** Nothing is ever quite certain: what rounds to all or nothing stays below and above it. */
const most = 0.999;

/** How likely two are one person, as a percentage. */
export const probabilityText = (probability: number, format: Pick<Format, 'percent'>) => format.percent(Math.min(most, Math.max(1 - most, probability)));
