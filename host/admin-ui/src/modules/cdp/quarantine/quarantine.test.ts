// @vitest-environment node
import { expect, test } from 'vitest';
import { pretty, sinceOf } from './query';

test('a range begins on a whole minute, and no range has no beginning', () => {
  const now = Date.parse('2026-11-22T10:00:42.123Z');
  expect(sinceOf('day', now)).toBe('2026-11-21T10:00:00.000Z');
  expect(sinceOf('month', now)).toBe('2026-10-23T10:00:00.000Z');
  expect(sinceOf(undefined, now)).toBeUndefined();
  expect(sinceOf('year' as never, now)).toBeUndefined();
});

test('what is no JSON is shown as it came', () => {
  expect(pretty('{"a":1}')).toBe('{\n  "a": 1\n}');
  expect(pretty('{"a":')).toBe('{"a":');
});
