/** Calendar days as yyyy-mm-dd, in the tenant's zone; undefined is open. */
export interface Period {
  from?: string;
  to?: string;
}

export const presets = ['7', '30', '90'] as const;

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The last `days` days, today included. */
export function lastDays(today: string, days: number): Period {
  return { from: addDays(today, 1 - days), to: today };
}

/** Which of the presets a period is; `all` without ends, undefined for another one. */
export function presetOf(period: Period, today: string): string | undefined {
  if (!period.from && !period.to) return 'all';
  return presets.find((days) => {
    const { from, to } = lastDays(today, Number(days));
    return period.from === from && period.to === to;
  });
}

/** A period from the address; what is no day is left out. */
export function periodOf(params: URLSearchParams): Period {
  const [from, to] = [params.get('from'), params.get('to')];
  return { from: isDay(from) ? from : undefined, to: isDay(to) ? to : undefined };
}
