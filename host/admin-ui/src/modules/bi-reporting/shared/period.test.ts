// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addDays, lastDays, periodOf, presetOf } from './period';

describe('A period', () => {
  it('of seven days ends today and holds seven days', () => {
    expect(lastDays('2026-11-20', 7)).toEqual({ from: '2026-11-14', to: '2026-11-20' });
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('is recognised as the preset that made it', () => {
    expect(presetOf(lastDays('2026-11-20', 30), '2026-11-20')).toBe('30');
    expect(presetOf(lastDays('2026-11-19', 30), '2026-11-20')).toBeUndefined();
    expect(presetOf({}, '2026-11-20')).toBe('all');
    expect(presetOf({ from: '2026-11-14' }, '2026-11-20')).toBeUndefined();
  });

  it('leaves out of the address what is no day', () => {
    expect(periodOf(new URLSearchParams('from=yesterday&to=2026-11-31x'))).toEqual({ from: undefined, to: undefined });
    expect(periodOf(new URLSearchParams('from=2026-11-14'))).toEqual({ from: '2026-11-14', to: undefined });
  });
});
