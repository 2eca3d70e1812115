import { outputsOf, type Definition, type JourneyNode } from './definition';
import { card, layout, readingOrder, type Place } from './layout';
import { route, type Route } from './route';

/** A line of the drawing. */
export interface Line {
  id: string;
  from: string;
  output: string;
  to: string;
  route: Route;
  /** The middle of the name of the answer; none for nodes with one way out. */
  label?: Place;
}

/** A way out that leads nowhere yet. */
export interface OpenEnd {
  from: string;
  output: string;
  port: Place;
}

export interface Drawing {
  places: Map<string, Place>;
  /** The nodes in the order of reading. */
  nodes: JourneyNode[];
  lines: Line[];
  openEnds: OpenEnd[];
}

const labelAboveTarget = 22;
const labelBelowPort = 26;
const labelGap = 4;
const labelHeight = 26;
const labelStep = 8;
/** As close to a card as a label can stand. */
const labelNear = 16;
const widestLabel = 200;
/** Padding, the button or the share. */
const labelExtras = 62;
/** Of ways that nobody named. */
const usualName = '超过30天';

/** Where everything stands: by hand where somebody moved it, else by the automatic layout. */
export function draw(definition: Definition): Drawing {
  const places = layout(definition);
  for (const node of definition.nodes) if (node.position) places.set(node.id, { x: node.position.x, y: node.position.y });
  const byId = new Map(definition.nodes.map((node) => [node.id, node]));
  const nodes = readingOrder(places).flatMap((id) => byId.get(id) ?? []);
  const cards = [...places.values()];

  const waysIn = new Map<string, number>();
  for (const edge of definition.edges) waysIn.set(edge.to, (waysIn.get(edge.to) ?? 0) + 1);

  const lines: Line[] = [];
  const openEnds: OpenEnd[] = [];
  for (const node of nodes) {
    const outputs = outputsOf(node);
    for (const output of outputs) {
      const port = portOf(places.get(node.id)!, outputs, output);
      const edge = definition.edges.find((item) => item.from === node.id && item.output === output);
      const target = edge && places.get(edge.to);
      if (!edge || !target) {
        openEnds.push({ from: node.id, output, port });
        continue;
      }
      const end = { x: target.x + card.width / 2, y: target.y };
      const way = route(port, end, cards);
      const label = outputs.length === 1 ? undefined
        : waysIn.get(edge.to) === 1 ? { x: end.x, y: end.y - labelAboveTarget }
        : { x: port.x + (port.x < places.get(node.id)!.x + card.width / 2 ? -24 : 24), y: port.y + labelBelowPort };
      lines.push({ id: `${node.id}:${output}`, from: node.id, output, to: edge.to, route: way, label });
    }
  }
  keepApart(lines, byId, cards);
  return { places, nodes, lines, openEnds };
}

/**
 * Labels that would lie on each other, or on a card, move along their own lines: to where there is room, as near to their place as can be.
 * What finds none keeps its place.
 */
function keepApart(lines: Line[], nodes: ReadonlyMap<string, JourneyNode>, cards: readonly Place[]) {
  const taken: Box[] = cards.map((place) => ({ left: place.x, right: place.x + card.width, top: place.y, bottom: place.y + card.height }));
  const widthOf = (line: Line) => labelWidth(nodes.get(line.from)!, line.output);
  for (const [, ways] of byStep(lines.filter((line) => line.label))) {
    const boxes = ways.map((line) => boxOf(line.label!, widthOf(line)));
    if (boxes.some((box, index) => boxes.slice(index + 1).some((other) => touches(box, other)))) ways.forEach(makeRoom);
    for (const line of ways) {
      const width = widthOf(line);
      const places = [line.label!, ...alongOf(line.route.points)];
      line.label = places.find((place) => !taken.some((box) => touches(box, boxOf(place, width)))) ?? line.label!;
      taken.push(boxOf(line.label, width));
    }
  }
}

/** Between two rows two labels fit one above the other, where each keeps to its end of the line. */
function makeRoom(line: Line) {
  const [start, end] = [line.route.points[0]!, line.route.points.at(-1)!];
  const isAtPort = Math.abs(line.label!.y - start.y) < Math.abs(line.label!.y - end.y);
  line.label = { x: line.label!.x, y: isAtPort ? start.y + labelNear : end.y - labelNear };
}

function byStep(lines: readonly Line[]): Map<string, Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) found.set(line.from, [...(found.get(line.from) ?? []), line]);
  return found;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const boxOf = (at: Place, width: number): Box => ({ left: at.x - width / 2, right: at.x + width / 2, top: at.y - labelHeight / 2, bottom: at.y + labelHeight / 2 });
const touches = (a: Box, b: Box) => a.left < b.right + labelGap && b.left < a.right + labelGap && a.top < b.bottom && b.top < a.bottom;

/** Places on a line, from its end back to its start, close enough to find a gap between two labels. */
function alongOf(points: readonly Place[]): Place[] {
  const found: Place[] = [];
  for (let index = points.length - 1; index > 0; index--) {
    const [from, to] = [points[index]!, points[index - 1]!];
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    const steps = Math.max(1, Math.floor(length / labelStep));
    for (let step = 0; step < steps; step++) found.push({ x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps });
  }
  return found;
}

/** About how wide a text of 12 px is: a Chinese character takes a square. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 12.5 : 7), 0);
}

/** About how wide a label is: its name, the share behind it and the button. */
function labelWidth(node: JourneyNode, output: string): number {
  const name = node.type === 'branch' ? node.answers.find((answer) => answer.id === output)?.name
    : node.type === 'split' ? node.variants.find((variant) => variant.id === output)?.name : undefined;
  return Math.min(widestLabel, textWidth(name?.trim() || usualName) + labelExtras);
}

/** The port of an output at the lower side of its card. */
export function portOf(place: Place, outputs: readonly string[], output: string): Place {
  return { x: place.x + portOffset(outputs, output), y: place.y + card.height };
}

export function portOffset(outputs: readonly string[], output: string): number {
  return (card.width * (outputs.indexOf(output) + 1)) / (outputs.length + 1);
}
