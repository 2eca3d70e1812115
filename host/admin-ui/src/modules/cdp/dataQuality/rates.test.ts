import { describe, expect, it } from 'vitest';
import { changeOf, daysBetween, duplicateRate, refusedRate, seriesOf, unknownShare } from './rates';

const row = (day: string, sourceId: string, received: number) => ({ day, sourceId, received, stored: received, quarantined: 0, duplicates: 0 });

describe('Data quality', () => {
  it('has no rate where nothing came, and no change against nothing', () => {
    expect(refusedRate({ quarantined: 0, received: 0 })).toBeUndefined();
    expect(unknownShare({ unknownPerson: 0, stored: 0 })).toBeUndefined();
    expect(changeOf({ fullDays: 10, daysBefore: 0 })).toBeUndefined();
  });

  it('is a share of what came, and of what was stored for people', () => {
    expect(refusedRate({ quarantined: 5, received: 200 })).toBe(0.025);
    expect(duplicateRate({ duplicates: 50, received: 200 })).toBe(0.25);
    expect(unknownShare({ unknownPerson: 30, stored: 40 })).toBe(0.75);
    expect(changeOf({ fullDays: 150, daysBefore: 100 })).toBe(0.5);
  });

  it('has every day, also those on which nothing came', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']);
    expect(seriesOf(daysBetween('2026-02-27', '2026-03-01'), [row('2026-02-28', 'a', 3)], 'received')).toEqual([{ sourceId: 'a', values: [0, 3, 0], total: 3 }]);
  });

  it('puts what comes after the fifth source together, and loses nothing', () => {
    const rows = Array.from({ length: 8 }, (_, index) => row('2026-03-01', `s${index}`, index + 1));
    const series = seriesOf(['2026-03-01'], rows, 'received');
    expect(series.map(({ sourceId, total }) => [sourceId, total])).toEqual([['s7', 8], ['s6', 7], ['s5', 6], ['s4', 5], ['s3', 4], [undefined, 6]]);
  });
});
