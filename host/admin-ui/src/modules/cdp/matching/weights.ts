/** What a weight says, in words: each step is about four times as much as the one before. */
export type Strength = 'strongFor' | 'for' | 'weakFor' | 'none' | 'weakAgainst' | 'against' | 'strongAgainst';

const strong = 7;
const clear = 3;
const least = 1;

/** A weight is the log2 of a likelihood ratio: 3 makes one person eight times as likely. */
export function strengthOf(weight: number): Strength {
  const size = Math.abs(weight);
  if (size < least) return 'none';
  const isFor = weight > 0;
  if (size >= strong) return isFor ? 'strongFor' : 'strongAgainst';
  if (size >= clear) return isFor ? 'for' : 'against';
  return isFor ? 'weakFor' : 'weakAgainst';
}

/** Says more than nothing, and against one person. */
export const isAgainst = (weight: number) => weight <= -least;

const roundFrom = 10;

/** How many times as likely, or as unlikely: a number to read, so beyond ten only its first two digits count. */
export function timesOf(weight: number): number {
  const times = 2 ** Math.abs(weight);
  if (times < roundFrom) return Math.round(times * 10) / 10;
  const step = 10 ** (Math.floor(Math.log10(times)) - 1);
  return Math.round(times / step) * step;
}

/** The heaviest of some, so that all their bars share one scale; a bar that is full says a lot. */
export const scaleOf = (weights: readonly number[]) => Math.max(strong, ...weights.map(Math.abs));
