export interface DiffLine {
  /** `mine` stands only in what was typed here, `theirs` only in what was saved elsewhere. */
  kind: 'same' | 'mine' | 'theirs';
  text: string;
}

/** Above this many comparisons the changed middle is shown as a whole. */
const maxCells = 4_000_000;

/** The lines of two texts side by side: the longest common lines stay, the rest is one's own. */
export function lineDiff(theirs: string, mine: string): DiffLine[] {
  const a = theirs.split('\n');
  const b = mine.split('\n');
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const same = (lines: string[]): DiffLine[] => lines.map((text) => ({ kind: 'same', text }));
  return [
    ...same(a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end)),
  ];
}

function middle(a: string[], b: string[]): DiffLine[] {
  if (a.length * b.length > maxCells) return [...a.map((text): DiffLine => ({ kind: 'theirs', text })), ...b.map((text): DiffLine => ({ kind: 'mine', text }))];
  const width = b.length + 1;
  // longest[i * width + j]: the length of the longest common lines of a from i and b from j.
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j]
        ? longest[(i + 1) * width + j + 1]! + 1
        : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ kind: 'same', text: a[i]! });
      i++;
      j++;
    } else if (i < a.length && (j === b.length || longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) lines.push({ kind: 'theirs', text: a[i++]! });
    else lines.push({ kind: 'mine', text: b[j++]! });
  }
  return lines;
}

export type DiffRow = DiffLine | { kind: 'gap'; count: number };

/** Leaves out what is the same, but for some lines around each change. */
export function foldSame(lines: readonly DiffLine[], around = 2): DiffRow[] {
  const isNear = (place: number) => lines.slice(Math.max(0, place - around), place + around + 1).some((line) => line.kind !== 'same');
  const rows: DiffRow[] = [];
  lines.forEach((line, place) => {
    const last = rows.at(-1);
    if (isNear(place)) rows.push(line);
    else if (last?.kind === 'gap') last.count++;
    else rows.push({ kind: 'gap', count: 1 });
  });
  return rows;
}
