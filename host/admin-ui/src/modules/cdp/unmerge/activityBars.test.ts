import { describe, expect, it } from 'vitest';
import { barsOf, mostBars } from './activityBars';
import { instantOf, justAfter, takes, wallOf } from './pieces';

const day = (day: string, count: number) => ({ day, count, endTime: `${day}T16:00:00Z` });

describe('How much happened when', () => {
  it('has a bar a day, also where nothing happened', () => {
    expect(barsOf([day('2026-11-22', 3), day('2026-11-20', 1)])).toEqual([
      { first: '2026-11-20', last: '2026-11-20', count: 1, endTime: '2026-11-20T16:00:00Z' },
      { first: '2026-11-21', last: '2026-11-21', count: 0 },
      { first: '2026-11-22', last: '2026-11-22', count: 3, endTime: '2026-11-22T16:00:00Z' },
    ]);
  });

  it('puts days together where they are many, loses none, and goes to the last day with events of a bar', () => {
    const days = [day('2024-01-01', 2), day('2024-01-02', 5), day('2026-11-22', 7)];
    const bars = barsOf(days);
    expect(bars.length).toBeLessThanOrEqual(mostBars);
    expect(bars[0]).toMatchObject({ first: '2024-01-01', count: 7, endTime: '2024-01-02T16:00:00Z' });
    expect(bars.at(-1)).toMatchObject({ last: '2026-11-22', count: 7 });
    expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(14);
  });

  it('is nothing where nothing happened', () => {
    expect(barsOf([])).toEqual([]);
  });
});

describe('A cut at an event', () => {
  const zone = 'Asia/Shanghai';
  const event = { occurredTime: '2026-11-22T02:00:00.345678Z', sourceId: 's1' };
  const earlier = { occurredTime: '2026-11-22T02:00:00.344Z', sourceId: 's1' };
  const later = { occurredTime: '2026-11-22T02:00:00.346999Z', sourceId: 's2' };

  it('from there on takes the event and what came later, to the millisecond', () => {
    const from = instantOf(wallOf(event.occurredTime, zone), zone);
    expect([earlier, event, later].map((e) => takes({ from, sourceIds: [] }, e))).toEqual([false, true, true]);
  });

  it('up to there takes the event and what came earlier', () => {
    const to = instantOf(wallOf(justAfter(event.occurredTime), zone), zone);
    expect([earlier, event, later].map((e) => takes({ to, sourceIds: [] }, e))).toEqual([true, true, false]);
  });

  it('takes what the chosen sources sent only', () => {
    expect([event, later].map((e) => takes({ sourceIds: ['s2'] }, e))).toEqual([false, true]);
  });

  it('stands in the field without milliseconds where there are none', () => {
    expect(wallOf('2026-11-22T02:00:00Z', zone)).toBe('2026-11-22T10:00:00');
  });
});
