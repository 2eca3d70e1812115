import { describe, expect, it } from 'vitest';
import { ApiError } from '@kernel';
import type { IdentifierRuleDto } from '../shared/types';
import { areSame, changed, faultsOf, moved, typesToAdd, withType } from './rules';

const rule = (type: string, rest: Partial<IdentifierRuleDto> = {}): IdentifierRuleDto => ({ type, label: type, isBuiltIn: true, maxPerPerson: 10, blocked: [], ...rest });
const rules = [rule('user_id', { maxPerPerson: 1 }), rule('email'), rule('phone')];
const typesOf = (some: readonly IdentifierRuleDto[]) => some.map(({ type }) => type);

describe('The order of rules', () => {
  it('changes by one place at a time', () => {
    expect(typesOf(moved(rules, 'phone', -1))).toEqual(['user_id', 'phone', 'email']);
    expect(typesOf(moved(rules, 'user_id', 1))).toEqual(['email', 'user_id', 'phone']);
  });

  it('ends at both ends', () => {
    expect(moved(rules, 'user_id', -1)).toEqual(rules);
    expect(moved(rules, 'phone', 1)).toEqual(rules);
    expect(moved(rules, 'unknown', 1)).toEqual(rules);
  });

  it('leaves what was there as it is', () => {
    moved(rules, 'phone', -1);
    expect(typesOf(rules)).toEqual(['user_id', 'email', 'phone']);
  });
});

describe('Whether something has changed', () => {
  it('looks at order, limits and blocked values, not at labels', () => {
    expect(areSame(rules, rules.map((one) => ({ ...one, label: `${one.label}!` })))).toBe(true);
    expect(areSame(rules, moved(rules, 'phone', -1))).toBe(false);
    expect(areSame(rules, changed(rules, 'email', { maxPerPerson: null }))).toBe(false);
    expect(areSame(rules, changed(rules, 'email', { blocked: ['test@*'] }))).toBe(false);
  });

  it('takes no limit for no limit, however it is written', () => {
    expect(areSame([rule('email', { maxPerPerson: null })], [rule('email', { maxPerPerson: undefined })])).toBe(true);
  });
});

describe('Types of the company\'s own', () => {
  it('are added last, and one whose rule was taken away can come back', () => {
    const own = withType(rules, 'crm_no', 20);
    expect(own.at(-1)).toMatchObject({ type: 'crm_no', isBuiltIn: false, maxPerPerson: 20 });
    expect(typesToAdd({ otherTypes: ['pos_no'], rules: own }, own)).toEqual(['pos_no']);
    expect(typesToAdd({ otherTypes: ['pos_no'], rules: own }, rules)).toEqual(['pos_no', 'crm_no']);
  });
});

describe('What the server finds wrong', () => {
  it('stands at the rule that it names', () => {
    const error = new ApiError(400, '', undefined, undefined, {}, [{ message: '太短', members: ['rules[1].blocked[0]'] }, { message: '缺一种', members: ['rules'] }]);
    expect(faultsOf(error, rules)).toEqual({ email: ['太短'], '': ['缺一种'] });
    expect(faultsOf(new Error('?'), rules)).toEqual({});
  });
});
