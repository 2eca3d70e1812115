import { describe, expect, it } from 'vitest';
import type { ProfileDetailsDto } from '../shared/types';
import { asBeforeMerging, groupsOf, partsInOrder, together } from './groups';

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

  it('takes apart what was joined by hand or because it is alike, and nothing else', () => {
    const link = (partA: number, partB: number, kind: 'sameEvent' | 'manual' | 'similar') => ({
      partA, partB, kind, sourceName: null, creationTime: '', userName: null, reason: null, probability: null, agreeing: null,
    });
    const links = [link(1, 2, 'sameEvent'), link(4, 7, 'sameEvent'), link(1, 4, 'manual')];
    expect(asBeforeMerging({ partNos: [1, 2, 4, 7], links })).toEqual({ 1: 0, 2: 0, 4: 1, 7: 1 });
    expect(asBeforeMerging({ partNos: [1, 2, 4], links: [link(1, 2, 'sameEvent'), link(1, 4, 'similar')] })).toEqual({ 1: 0, 2: 0, 4: 1 });
    expect(asBeforeMerging({ partNos: [1, 2], links })).toBeUndefined();
  });
});
