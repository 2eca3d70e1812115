import { describe, expect, it } from 'vitest';
import type { ProfileDetailsDto } from '../shared/types';
import { groupsOf, partsInOrder, together } from './groups';

describe('Who goes to whom', () => {
  it('begins with everything together', () => {
    expect(groupsOf(together([7, 3]))).toEqual([[3, 7]]);
  });

  it('leaves out people who got nothing', () => {
    expect(groupsOf({ 3: 2, 7: 0, 9: 2 })).toEqual([[7], [3, 9]]);
  });

  it('lists each part once, those without an identifier last', () => {
    const profile = { partNos: [1, 2, 3], identifiers: [{ partNo: 3 }, { partNo: 2 }, { partNo: 3 }, { partNo: 99 }] } as unknown as ProfileDetailsDto;
    expect(partsInOrder(profile)).toEqual([3, 2, 1]);
  });
});
