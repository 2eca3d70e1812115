import { describe, expect, it } from 'vitest';
import type { ArrivalDto } from '../shared/types';
import { mostRows, withNewest } from './rows';

const row = (key: string) => ({ key }) as ArrivalDto;
const keys = (rows: readonly ArrivalDto[]) => rows.map(({ key }) => key);

describe('Live events', () => {
  it('stand newest first, and none twice', () => {
    expect(keys(withNewest([row('b'), row('a')], [row('c'), row('b')]))).toEqual(['c', 'b', 'a']);
  });

  it('never become more than the page holds', () => {
    const many = Array.from({ length: mostRows }, (_, index) => row(`old${index}`));
    const after = withNewest(many, [row('new')]);
    expect(after).toHaveLength(mostRows);
    expect(after[0]!.key).toBe('new');
  });
});
