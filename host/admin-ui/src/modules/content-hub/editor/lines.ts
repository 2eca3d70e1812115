/** How many lines a text has; an empty one has one. */
export function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Where a line begins and ends, from 1; a line past the end is the last one. */
export function lineRange(text: string, line: number): { start: number; end: number } {
  let start = 0;
  for (let number = 1; number < line; number++) {
    const next = text.indexOf('\n', start);
    if (next < 0) break;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

export function lineAt(text: string, index: number): number {
  return countLines(text.slice(0, index));
}

/** The first line in which a variable stands; undefined when none does. */
export function lineOfVariable(text: string, path: string): number | undefined {
  const escaped = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const match = new RegExp(`\\{\\{[^{}]*(?<![\\p{L}\\p{N}_.\\]])${escaped}(?![\\p{L}\\p{N}_.\\[])[^{}]*\\}\\}`, 'u').exec(text);
  return match ? lineAt(text, match.index) : undefined;
}

/** Where to scroll so that a line stands in the middle of what is seen. */
export function scrollTopFor(line: number, lineHeight: number, height: number): number {
  return Math.max(0, (line - 0.5) * lineHeight - height / 2);
}
