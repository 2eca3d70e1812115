import { outputsOf, type Definition, type JourneyNode } from './definition';
import { targetOf } from './graph';

export const card = { width: 256, height: 86 } as const;
export const pitch = { x: 296, y: 150 } as const;

const cardReach = pitch.x / 2;
const laneReach = 34;

export interface Place {
  x: number;
  y: number;
}

/** A part of the drawing below one node: where its nodes stand, and how far it reaches to both sides in each row. */
interface Shape {
  xs: Map<string, number>;
  reach: Map<number, { left: number; right: number }>;
}

/**
 * Places every node: rows by the longest way from the trigger, columns by the order of the answers. A node that several ways lead to
 * stands below them, in the middle. Gives the corner of each card.
 */
export function layout(definition: Definition): Map<string, Place> {
  const graph = readGraph(definition);
  const places = new Map<string, Place>();
  let right = -Infinity;
  for (const root of graph.roots) {
    const shape = shapeOf(root, graph);
    const left = Math.min(...[...shape.reach.values()].map((reach) => reach.left));
    const shift = right === -Infinity ? -shape.xs.get(root)! : right - left;
    for (const [id, x] of shape.xs) places.set(id, { x: Math.round(x + shift - card.width / 2), y: graph.rows.get(id)! * pitch.y });
    right = Math.max(right, ...[...shape.reach.values()].map((reach) => reach.right + shift));
  }
  return places;
}

/** The ids from top to bottom, in each row from left to right: the order of reading and of Tab. */
export function readingOrder(places: ReadonlyMap<string, Place>): string[] {
  return [...places].sort(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([id]) => id);
}

interface Graph {
  roots: string[];
  rows: Map<string, number>;
  /** The nodes that are laid out below a node: all that can only be reached through it, in the order of its ways out. */
  children: Map<string, string[]>;
  /** By node: who leads to it, without the ways back up. */
  sources: Map<string, string[]>;
}

function readGraph(definition: Definition): Graph {
  const byId = new Map(definition.nodes.map((node) => [node.id, node]));
  const ways = new Map<string, string[]>();
  const roots: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const finished: string[] = [];

  const visit = (node: JourneyNode) => {
    state.set(node.id, 'open');
    const forward: string[] = [];
    for (const output of outputsOf(node)) {
      const target = byId.get(targetOf(definition, node.id, output) ?? '');
      if (!target || state.get(target.id) === 'open') continue;
      forward.push(target.id);
      if (!state.has(target.id)) visit(target);
    }
    ways.set(node.id, forward);
    state.set(node.id, 'done');
    finished.push(node.id);
  };
  const isEntered = new Set(definition.edges.map((edge) => edge.to));
  const starts = [
    ...definition.nodes.filter((node) => node.type === 'trigger'),
    ...definition.nodes.filter((node) => node.type !== 'trigger' && !isEntered.has(node.id)),
    ...definition.nodes,
  ];
  for (const node of starts) {
    if (state.has(node.id)) continue;
    roots.push(node.id);
    visit(node);
  }

  const order = finished.reverse();
  const sources = new Map<string, string[]>(order.map((id) => [id, []]));
  for (const id of order) for (const to of new Set(ways.get(id))) sources.get(to)!.push(id);

  const rows = new Map<string, number>();
  const above = new Map<string, string | undefined>();
  for (const id of order) {
    const from = sources.get(id)!;
    rows.set(id, from.length === 0 ? 0 : Math.max(...from.map((source) => rows.get(source)!)) + 1);
    above.set(id, from.length === 0 ? undefined : from.reduce<string | undefined>((now, source) => commonAbove(now, source, above, rows), from[0]));
  }
  // Two starts that meet have nothing above both: the later one is laid out beside it.
  const children = new Map<string, string[]>(order.map((id) => [id, []]));
  for (const id of order) {
    const parent = above.get(id);
    if (parent !== undefined) children.get(parent)!.push(id);
    else if (!roots.includes(id)) roots.push(id);
  }
  for (const [id, list] of children) {
    const rank = new Map((ways.get(id) ?? []).map((to, index) => [to, index]));
    list.sort((a, b) => (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity) || 0);
  }
  return { roots, rows, children, sources };
}

/** The lowest node that all ways to both go through. */
function commonAbove(a: string | undefined, b: string | undefined, above: ReadonlyMap<string, string | undefined>, rows: ReadonlyMap<string, number>): string | undefined {
  while (a !== b) {
    if (a === undefined || b === undefined) return undefined;
    if (rows.get(a)! >= rows.get(b)!) a = above.get(a);
    else b = above.get(b);
  }
  return a;
}

function shapeOf(id: string, graph: Graph): Shape {
  const row = graph.rows.get(id)!;
  const children = graph.children.get(id)!;
  const whole: Shape = { xs: new Map(), reach: new Map() };
  const direct: number[] = [];

  // Those that only this node leads to come first, in order; a meeting point follows the last of the ways that meet there.
  const own = children.filter((child) => graph.sources.get(child)!.length === 1);
  const meetings = children.filter((child) => graph.sources.get(child)!.length > 1);
  const place = (child: string, shape: Shape, wanted: number | undefined) => {
    const x = Math.max(wanted ?? -Infinity, leftmost(whole, shape));
    add(whole, shape, x);
    if (graph.sources.get(child)!.every((source) => source === id)) direct.push(whole.xs.get(child)!);
  };
  const placeMeetings = () => {
    for (const child of [...meetings]) {
      const others = graph.sources.get(child)!.filter((source) => source !== id);
      if (!others.every((source) => whole.xs.has(source))) continue;
      meetings.splice(meetings.indexOf(child), 1);
      const isStraight = graph.sources.get(child)!.includes(id);
      if (isStraight) {
        const lane = laneShape(row + 1, graph.rows.get(child)! - 1);
        add(whole, lane, leftmost(whole, lane));
      }
      const above = others.map((source) => whole.xs.get(source)!);
      place(child, shapeOf(child, graph), above.reduce((sum, x) => sum + x, 0) / above.length);
      placeMeetings();
      return;
    }
  };
  for (const child of own) {
    place(child, shapeOf(child, graph), undefined);
    placeMeetings();
  }
  placeMeetings();

  const x = direct.length > 0 ? (direct[0]! + direct.at(-1)!) / 2 : 0;
  whole.xs.set(id, x);
  whole.reach.set(row, { left: x - cardReach, right: x + cardReach });
  return whole;
}

/** A free column beside the cards of the rows that a line passes. */
function laneShape(from: number, to: number): Shape {
  const reach = new Map<number, { left: number; right: number }>();
  for (let row = from; row <= to; row++) reach.set(row, { left: -laneReach, right: laneReach });
  return { xs: new Map(), reach };
}

/** How far left a shape can stand without touching what is there; −∞ where nothing is in its rows. */
function leftmost(whole: Shape, shape: Shape): number {
  let x = -Infinity;
  for (const [row, reach] of shape.reach) {
    const there = whole.reach.get(row);
    if (there) x = Math.max(x, there.right - reach.left);
  }
  return x;
}

function add(whole: Shape, shape: Shape, wanted: number): void {
  const x = Number.isFinite(wanted) ? wanted : 0;
  for (const [id, own] of shape.xs) whole.xs.set(id, own + x);
  for (const [row, reach] of shape.reach) {
    const there = whole.reach.get(row);
    whole.reach.set(row, {
      left: Math.min(there?.left ?? Infinity, reach.left + x),
      right: Math.max(there?.right ?? -Infinity, reach.right + x),
    });
  }
}
