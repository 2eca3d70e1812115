/** A line of a sample: a value and where it stands. */
export interface SampleLine {
  /** Names and places from the whole delivery on. */
  steps: readonly string[];
  depth: number;
  name: string;
  /** What stands there, in short; undefined for an object or array. */
  text?: string;
  /** How many entries an array has. */
  length?: number;
}

const maxLines = 400;
const maxEntries = 3;
const maxText = 80;

export function parseSample(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > maxText ? `${text.slice(0, maxText)}…` : text;
};

/** The lines of a sample; of long arrays the first entries, which the others are like. */
export function linesOf(root: unknown): SampleLine[] {
  const lines: SampleLine[] = [];
  const walk = (value: unknown, steps: readonly string[], name: string) => {
    if (lines.length >= maxLines) return;
    const depth = Math.max(steps.length - 1, 0);
    if (typeof value !== 'object' || value === null) {
      lines.push({ steps, depth, name, text: short(value) });
      return;
    }
    const isList = Array.isArray(value);
    if (steps.length > 0 || isList) lines.push({ steps, depth, name, ...(isList ? { length: value.length } : {}) });
    const entries: [string, unknown][] = isList ? value.slice(0, maxEntries).map((entry, place) => [String(place), entry]) : Object.entries(value);
    for (const [key, entry] of entries) walk(entry, [...steps, key], key);
  };
  walk(root, [], '$');
  return lines;
}

const escaped = (step: string) => step.replace(/[\\.|]/g, '\\$&');
const joined = (steps: readonly string[]) => steps.map(escaped).join('.');

/** The path of an array whose entries shall be events. */
export const itemsPath = (line: SampleLine): string => (line.steps.length === 0 ? '$' : joined(line.steps));

/** The path of a value as a definition names it: within its entries where it stands in one, else from the whole delivery. */
export function pathOf(line: SampleLine, items: string | null | undefined): string {
  const list = items?.trim();
  if (!list) return joined(line.steps);
  const before = list === '$' ? [] : splitPath(list);
  const isInside = before.every((step, place) => line.steps[place] === step) && line.steps.length > before.length + 1 && /^\d+$/.test(line.steps[before.length]!);
  return isInside ? joined(line.steps.slice(before.length + 1)) : `$.${joined(line.steps)}`;
}

/** The steps of a path of one alternative, without their backslashes. */
export function splitPath(path: string): string[] {
  const steps: string[] = [];
  let step = '';
  for (let at = 0; at < path.length; at++) {
    if (path[at] === '\\' && at + 1 < path.length) {
      at += 1;
      step += path[at];
    } else if (path[at] === '.') {
      steps.push(step);
      step = '';
    } else {
      step += path[at];
    }
  }
  return [...steps, step];
}
