import { describe, expect, it } from 'vitest';
import en from '../locales/pages/en.json';
import zh from '../locales/pages/zh.json';
import { probabilityText } from '../shared/probabilityText';
import { fieldKinds, likelyKind } from './kinds';
import { percentDone } from '@kernel';
import { isAgainst, scaleOf, strengthOf, timesOf } from './weights';

describe('Words', () => {
  it.each([['zh', zh], ['en', en]] as const)('of %s explain every kind of field', (_, texts) => {
    expect(Object.keys(texts.matching.kinds).sort()).toEqual([...fieldKinds].sort());
    expect(Object.keys(texts.matching.kindTexts).sort()).toEqual([...fieldKinds].sort());
  });

  it.each([
    [15, 'strongFor'], [4, 'for'], [1.5, 'weakFor'], [0.4, 'none'], [0, 'none'], [-0.9, 'none'], [-2, 'weakAgainst'], [-5, 'against'], [-9, 'strongAgainst'],
  ])('a weight of %d is %s', (weight, strength) => expect(strengthOf(weight)).toBe(strength));

  it('hardly anything is not against', () => expect([isAgainst(-0.5), isAgainst(-1), isAgainst(3)]).toEqual([false, true, false]));
});

describe('Numbers to read', () => {
  it.each([[0, 1], [1.5, 2.8], [3, 8], [4.46, 22], [-5.1, 34], [10, 1000], [15.04, 34_000]])('%d makes it %d times as likely or unlikely', (weight, times) => {
    expect(timesOf(weight)).toBe(times);
  });

  it('bars share a scale, on which a little is never a full bar', () => expect([scaleOf([2, -16]), scaleOf([2]), scaleOf([])]).toEqual([16, 7, 7]));

  it('a step that does not know how much there is has no share', () => {
    expect(percentDone({ done: 3, total: null })).toBeUndefined();
    expect(percentDone({ done: 2, total: 3 })).toBe(66);
    expect(percentDone({ done: 5, total: 3 })).toBe(100);
  });

  it('nothing is quite certain', () => {
    const format = { percent: (share: number | null | undefined, digits = 1) => `${((share ?? 0) * 100).toFixed(digits)}%` };
    expect([0.99999, 1, 0.95, 0.873, 0].map((probability) => probabilityText(probability, format))).toEqual(['99.9%', '99.9%', '95.0%', '87.3%', '0.1%']);
  });
});

describe('What an attribute is likely to say', () => {
  it.each([
    ['name', 'text', 'fullName'], ['firstName', 'text', 'givenName'], ['last_name', 'text', 'surname'], ['birthday', 'date', 'birthDate'], ['telephone', 'text', 'phone'],
    ['备用邮箱', 'text', 'email'], ['postcode', 'text', 'postcode'], ['streetNumber', 'text', 'streetNumber'], ['收货地址', 'text', 'address'], ['city', 'text', 'place'],
    ['身份证号', 'text', 'nationalId'], ['since', 'date', 'birthDate'], ['points', 'number', 'number'], ['note', 'text', 'text'],
  ] as const)('%s (%s) is %s', (key, type, kind) => expect(likelyKind({ key, type })).toBe(kind));
});
