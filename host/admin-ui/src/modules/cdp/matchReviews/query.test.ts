import { expect, it } from 'vitest';
import { tabToShow } from './query';

it('The queue begins where somebody waits, and stays where it was put', () => {
  expect(tabToShow(null, {})).toBe('similar');
  expect(tabToShow(null, { similar: { count: 0 }, event: { count: 4 } })).toBe('event');
  expect(tabToShow(null, { similar: { count: 1 }, event: { count: 4 } })).toBe('similar');
  expect(tabToShow('similar', { similar: { count: 0 }, event: { count: 4 } })).toBe('similar');
  expect(tabToShow('decided', { similar: { count: 0 }, event: { count: 4 } })).toBe('decided');
});
