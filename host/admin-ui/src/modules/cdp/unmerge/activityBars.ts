import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import type { PartActivityDayDto } from '../shared/types';

dayjs.extend(utc);

/** Some days in a row with what happened on them. */
export interface ActivityBar {
  /** First and last day, `2026-11-22`. */
  first: string;
  last: string;
  count: number;
  /** When the last day with events ends: events before it are shown. Undefined where nothing happened. */
  endTime?: string;
}

/** At most so many; more would be too narrow for a finger. */
export const mostBars = 40;

const dayOf = (day: string) => dayjs.utc(day);

/** From the first day with events to the last, in steps of as many days as it takes. */
export function barsOf(days: readonly PartActivityDayDto[]): ActivityBar[] {
  if (days.length === 0) return [];
  const inOrder = [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
  const start = dayOf(inOrder[0]!.day);
  const span = dayOf(inOrder.at(-1)!.day).diff(start, 'day') + 1;
  const step = Math.ceil(span / mostBars);
  const bars = Array.from({ length: Math.ceil(span / step) }, (_, n): ActivityBar => ({
    first: start.add(n * step, 'day').format('YYYY-MM-DD'),
    last: start.add(Math.min((n + 1) * step, span) - 1, 'day').format('YYYY-MM-DD'),
    count: 0,
  }));
  for (const { day, count, endTime } of inOrder) {
    const bar = bars[Math.floor(dayOf(day).diff(start, 'day') / step)]!;
    bar.count += count;
    bar.endTime = endTime;
  }
  return bars;
}
