import type { DataQualityCountsDto, SourceDayDto } from '../shared/types';

/** A share of something; of nothing there is none. */
const share = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined);

export const refusedRate = (counts: Pick<DataQualityCountsDto, 'quarantined' | 'received'>) => share(counts.quarantined, counts.received);
export const duplicateRate = (counts: Pick<DataQualityCountsDto, 'duplicates' | 'received'>) => share(counts.duplicates, counts.received);
export const unknownShare = (counts: Pick<DataQualityCountsDto, 'unknownPerson' | 'stored'>) => share(counts.unknownPerson, counts.stored);

/** The change of whole days against the days before; against nothing there is none. */
export const changeOf = (counts: Pick<DataQualityCountsDto, 'fullDays' | 'daysBefore'>) =>
  (counts.daysBefore > 0 ? counts.fullDays / counts.daysBefore - 1 : undefined);

/** Every day from the first to the last, as yyyy-mm-dd. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (const day = new Date(`${from}T00:00:00Z`); day.toISOString().slice(0, 10) <= to; day.setUTCDate(day.getUTCDate() + 1)) days.push(day.toISOString().slice(0, 10));
  return days;
}

export const measures = ['received', 'quarantined', 'duplicates'] as const;
export type Measure = (typeof measures)[number];

export interface QualitySeries {
  /** None for all the others together. */
  sourceId: string | undefined;
  values: number[];
  total: number;
}

const shown = 5;

/** A series a source, the largest first; what comes after the fifth is one. Sources without any are left out. */
export function seriesOf(days: readonly string[], rows: readonly SourceDayDto[], measure: Measure): QualitySeries[] {
  const place = new Map(days.map((day, index) => [day, index]));
  const bySource = new Map<string, number[]>();
  for (const row of rows) {
    const index = place.get(row.day);
    if (index === undefined) continue;
    const values = bySource.get(row.sourceId) ?? days.map(() => 0);
    values[index]! += row[measure];
    bySource.set(row.sourceId, values);
  }
  const all = [...bySource].map(([sourceId, values]) => ({ sourceId: sourceId as string | undefined, values, total: values.reduce((sum, value) => sum + value, 0) }))
    .filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  if (all.length <= shown + 1) return all;
  const rest = all.slice(shown);
  return [...all.slice(0, shown), {
    sourceId: undefined, values: days.map((_, index) => rest.reduce((sum, { values }) => sum + values[index]!, 0)), total: rest.reduce((sum, { total }) => sum + total, 0),
  }];
}
