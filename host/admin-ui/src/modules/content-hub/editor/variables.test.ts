// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { personPath, variableExpression, variableLabel } from './variables';

describe('A variable', () => {
  it('stands in brackets when its name is no plain word', () => {
    expect(personPath('city')).toBe('person.city');
    expect(personPath('会员等级')).toBe('person.[会员等级]');
    expect(personPath('last-order')).toBe('person.[last-order]');
  });

  it('may carry what to read where there is no value', () => {
    expect(variableExpression('person.city')).toBe('{{person.city}}');
    expect(variableExpression('person.city', '  ')).toBe('{{person.city}}');
    expect(variableExpression('person.name', ' 朋友 ')).toBe('{{default person.name "朋友"}}');
    expect(variableExpression('person.name', '“亲”')).toBe('{{default person.name "“亲”"}}');
    expect(variableExpression('person.name', 'say "hi"')).toBe(`{{default person.name 'say "hi"'}}`);
    expect(variableExpression('person.name', `"it's"`)).toBe(`{{default person.name '"it’s"'}}`);
  });

  it('is called as the attribute is', () => {
    const attributes = [{ key: 'city', label: '城市' }, { key: '会员等级', label: '会员等级（CRM）' }];
    expect(variableLabel('person.city', attributes)).toBe('城市');
    expect(variableLabel('person.[会员等级]', attributes)).toBe('会员等级（CRM）');
    expect(variableLabel('person.unknown', attributes)).toBe('person.unknown');
    expect(variableLabel('event.amount', attributes)).toBe('event.amount');
  });
});
