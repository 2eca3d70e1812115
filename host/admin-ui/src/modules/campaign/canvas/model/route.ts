import { card, type Place } from './layout';

/** A way of a line: corners from the port of one card to the port of another. */
export interface Route {
  points: Place[];
  /** Where the middle of the line is, for what stands on it. */
  middle: Place;
}

const clearance = 14;
const stub = 32;

/**
 * Leads a line from below one card to the top of another with right angles. Where cards stand in between, or the line goes back up, it
 * takes the nearest free column beside them.
 */
export function route(source: Place, target: Place, cards: readonly Place[]): Route {
  const drop = target.y - source.y;
  if (drop >= 2 * clearance && drop <= 2 * stub + card.height / 2) {
    const y = source.y + drop / 2;
    return source.x === target.x ? straight(source, target) : bent(source, target, y, y, source.x);
  }
  const out = source.y + Math.min(stub, Math.max(drop / 2, clearance));
  const into = target.y - stub;
  const lane = freeColumn(source.x, target.x, Math.min(out, into), Math.max(out, into), cards);
  return lane === source.x && lane === target.x ? straight(source, target) : bent(source, target, out, into, lane);
}

function straight(source: Place, target: Place): Route {
  return { points: [source, target], middle: { x: source.x, y: (source.y + target.y) / 2 } };
}

function bent(source: Place, target: Place, out: number, into: number, lane: number): Route {
  const points = [source, { x: source.x, y: out }, { x: lane, y: out }, { x: lane, y: into }, { x: target.x, y: into }, target];
  const middle = out === into
    ? { x: (source.x + target.x) / 2, y: out }
    : { x: lane, y: (out + into) / 2 };
  return { points: tidy(points), middle };
}

function freeColumn(from: number, to: number, top: number, bottom: number, cards: readonly Place[]): number {
  const inTheWay = cards.filter((place) => place.y < bottom && place.y + card.height > top);
  const isFree = (x: number) => inTheWay.every((place) => x < place.x - clearance / 2 || x > place.x + card.width + clearance / 2);
  const candidates = [from, to, ...inTheWay.flatMap((place) => [place.x - clearance, place.x + card.width + clearance])].filter(isFree);
  const length = (x: number) => Math.abs(x - from) + Math.abs(x - to);
  return candidates.reduce((best, x) => (length(x) < length(best) ? x : best), candidates[0] ?? to);
}

/** Without points twice and without corners on a straight line. */
function tidy(points: readonly Place[]): Place[] {
  const found: Place[] = [];
  for (const point of points) {
    const last = found.at(-1);
    const beforeLast = found.at(-2);
    if (last && last.x === point.x && last.y === point.y) continue;
    const isStraight = last && beforeLast && ((beforeLast.x === last.x && last.x === point.x) || (beforeLast.y === last.y && last.y === point.y));
    if (isStraight) found[found.length - 1] = point;
    else found.push(point);
  }
  return found;
}

/** The corners as an SVG path with round turns. */
export function pathOf(points: readonly Place[], radius: number): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const parts = [`M${start.x} ${start.y}`];
  rest.forEach((point, index) => {
    const before = points[index]!;
    const after = rest[index + 1];
    if (!after) {
      parts.push(`L${point.x} ${point.y}`);
      return;
    }
    const turn = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    const begin = towards(point, before, turn);
    const end = towards(point, after, turn);
    parts.push(`L${begin.x} ${begin.y}`, `Q${point.x} ${point.y} ${end.x} ${end.y}`);
  });
  return parts.join('');
}

const distance = (a: Place, b: Place) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function towards(from: Place, to: Place, by: number): Place {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}
