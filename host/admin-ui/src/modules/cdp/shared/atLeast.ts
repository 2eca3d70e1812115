import type { Format } from '@kernel';

/** A number of something that is counted so far and no further: where there may be more, with a plus. */
export const atLeast = (count: number, isExact: boolean, format: Format) => `${format.number(count)}${isExact ? '' : '+'}`;
