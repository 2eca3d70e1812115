// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countLines, lineAt, lineOfVariable, lineRange, scrollTopFor } from './lines';

const text = '<p>\n  {{person.name}}\n</p>\n\n<a href="">';

describe('The lines of a text', () => {
  it('are counted as an editor counts them', () => {
    expect(countLines('')).toBe(1);
    expect(countLines('a\n')).toBe(2);
    expect(countLines(text)).toBe(5);
  });

  it.each([[1, '<p>'], [2, '  {{person.name}}'], [4, ''], [5, '<a href="">'], [99, '<a href="">'], [0, '<p>']])('line %i is %j', (line, content) => {
    const { start, end } = lineRange(text, line);
    expect(text.slice(start, end)).toBe(content);
  });

  it('are known by any place in them', () => {
    expect(lineAt(text, 0)).toBe(1);
    expect(lineAt(text, text.indexOf('person'))).toBe(2);
    expect(lineAt(text, text.length)).toBe(5);
  });

  it('are scrolled to the middle, and never above the first', () => {
    expect(scrollTopFor(100, 20, 400)).toBe(1790);
    expect(scrollTopFor(3, 20, 400)).toBe(0);
  });
});

describe('The line of a variable', () => {
  it.each([
    ['{{person.city}}', 1],
    ['a\n{{default person.city "x"}}', 2],
    ['a\n\n{{#if person.city}}y{{/if}}', 3],
    ['a\n{{{ person.city }}}', 2],
  ])('in %j is %i', (source, line) => expect(lineOfVariable(source, 'person.city')).toBe(line));

  it.each(['person.city', '{{person.cityName}}', '{{person.city.name}}', '{{other.person.city}}', ''])('is not found in %j', (source) =>
    expect(lineOfVariable(source, 'person.city')).toBeUndefined());

  it('is found for names in brackets', () => {
    expect(lineOfVariable('\n{{person.[会员 等级]}}', 'person.[会员 等级]')).toBe(2);
  });
});
