import { describe, expect, it } from 'vitest';
import type { HouseholdMemberDto } from '../shared/types';
import { decisionOf } from './keys';

const member = (id: string, state: HouseholdMemberDto['state']) => ({ profile: { id }, state }) as HouseholdMemberDto;

describe('what is said of a household', () => {
  const members = [member('a', 'in'), member('b', 'proposed'), member('c', 'proposed'), member('d', 'out')];
  it('names only those who change', () => {
    expect(decisionOf(members, { a: 'in', b: 'in', c: 'out', d: 'out' })).toEqual({ in: ['b'], out: ['c'] });
  });
  it('leaves those alone of whom nothing is said', () => {
    expect(decisionOf(members, { b: 'proposed' })).toEqual({ in: [], out: [] });
  });
  it('takes a decision back', () => {
    expect(decisionOf(members, { a: 'out', d: 'in' })).toEqual({ in: ['d'], out: ['a'] });
  });
});
