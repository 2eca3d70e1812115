/**
 * Where to go on after a decision: the next pair that still waits, else the first. One decision may settle others too, and somebody else may
 * have decided meanwhile, so what waited before says the order only.
 */
export function nextOf(before: readonly string[], decided: string, waiting: readonly string[]): string | undefined {
  const left = waiting.filter((id) => id !== decided);
  const place = before.indexOf(decided);
  return before.slice(place + 1).find((id) => left.includes(id)) ?? left[0];
}
