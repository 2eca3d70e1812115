import { describe, expect, it } from 'vitest';
import { freshRule, inputOf, rowOf } from './rules';

describe('a score rule', () => {
  it('is sent as it was read', () => {
    const event = { event: 'Demo', days: 7, most: 2, points: 5 };
    const attribute = { attribute: 'industry', values: ['软件'], points: -3 };
    expect(inputOf(rowOf(event))).toEqual(event);
    expect(inputOf(rowOf(attribute))).toEqual(attribute);
  });
  it('says only what its kind says, whatever was typed for the other', () => {
    expect(inputOf({ ...freshRule, event: 'Demo', attribute: 'industry', values: ['a'] })).toEqual({ event: 'Demo', days: 30, most: 10, points: 10 });
    expect(inputOf({ ...freshRule, about: 'attribute', event: 'Demo', attribute: 'industry', values: ['a'] })).toEqual({ attribute: 'industry', values: ['a'], points: 10 });
  });
});
