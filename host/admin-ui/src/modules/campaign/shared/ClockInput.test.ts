// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readClock } from './ClockInput';

describe('A time of day', () => {
  it.each([['10:00', '10:00'], ['8:05', '08:05'], ['0830', '08:30'], ['22：15', '22:15'], [' 7.30 ', '07:30']])('typed as %s is %s', (text, clock) => expect(readClock(text)).toBe(clock));
  it.each(['', '24:00', '12:60', '8', 'noon', '1:2'])('is not %s', (text) => expect(readClock(text)).toBeUndefined());
});
