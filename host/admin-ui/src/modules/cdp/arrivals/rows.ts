import type { ArrivalDto } from '../shared/types';

/** How many rows the page holds. */
export const mostRows = 200;

/** Puts what came above what is there. What is there already does not come twice, and the oldest go. */
export function withNewest(rows: readonly ArrivalDto[], came: readonly ArrivalDto[]): ArrivalDto[] {
  const known = new Set(came.map(({ key }) => key));
  return [...came, ...rows.filter(({ key }) => !known.has(key))].slice(0, mostRows);
}
