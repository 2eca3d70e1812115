/** Everything of the quarantine page; an act invalidates it. */
export const quarantineKey = ['cdp', 'quarantine'] as const;

export const ranges = ['day', 'week', 'month'] as const;
export type Range = (typeof ranges)[number];

const days: Record<Range, number> = { day: 1, week: 7, month: 30 };
const minute = 60_000;

/** Since when; to the minute, so that two readings of a page ask the same. */
export function sinceOf(range: Range | undefined, now = Date.now()): string | undefined {
  return range && range in days ? new Date(Math.floor((now - days[range] * 24 * 60 * minute) / minute) * minute).toISOString() : undefined;
}

/** JSON with line breaks; what is none stays as it is. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
