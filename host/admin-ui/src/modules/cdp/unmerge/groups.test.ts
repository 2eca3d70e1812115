import { describe, expect, it } from 'vitest';
import type { ProfileDetailsDto } from '../shared/types';
import { asBeforeMerging, groupsOf, partsInOrder, peopleOf, together } from './groups';
import { instantOf } from './pieces';

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

  it('gives pieces to others than their part, and none to who has the part', () => {
    const piece = { id: 1, partNo: 7, from: '2026-05-01T00:00:00.000Z', to: undefined, sourceIds: [], person: 1 };
    const sent = { partNo: 7, from: piece.from, to: undefined, sourceIds: [] };
    expect(peopleOf({ 7: 0 }, [piece])).toEqual([{ partNos: [7], pieces: [] }, { partNos: [], pieces: [sent] }]);
    expect(peopleOf({ 3: 1, 7: 0 }, [piece])).toEqual([{ partNos: [7], pieces: [] }, { partNos: [3], pieces: [sent] }]);
    expect(peopleOf({ 7: 1 }, [piece])).toEqual([{ partNos: [7], pieces: [] }]);
  });

  it('reads day and time in the zone of the company, also where the clock is put forward', () => {
    expect(instantOf('2026-05-01T08:00', 'Asia/Shanghai')).toBe('2026-05-01T00:00:00.000Z');
    expect(instantOf('2026-07-01T00:00:30', 'Europe/Berlin')).toBe('2026-06-30T22:00:30.000Z');
    expect(instantOf('2026-12-01T00:00', 'Europe/Berlin')).toBe('2026-11-30T23:00:00.000Z');
    expect(instantOf(undefined, 'Asia/Shanghai')).toBeUndefined();
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
