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
  /** Where the name of the answer stands; none for nodes with one way out. */
  label?: LabelPlace;
}

/** The middle of a label, or its left or right end. */
export interface LabelPlace extends Place {
  anchor?: 'start' | 'end';
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
const labelHeight = 28;
const widestLabel = 200;

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
    keepApart(lines.filter((line) => line.from === node.id), places.get(node.id)!);
  }
  return { places, nodes, lines, openEnds };
}

/** Two labels that would lie on each other stand left and right of the middle instead. */
function keepApart(ways: Line[], place: Place) {
  const [left, right] = ways;
  if (ways.length !== 2 || !left?.label || !right?.label) return;
  if (Math.abs(left.label.x - right.label.x) > widestLabel || Math.abs(left.label.y - right.label.y) > labelHeight) return;
  const middle = place.x + card.width / 2;
  const y = place.y + card.height + labelBelowPort;
  left.label = { x: middle - labelGap, y, anchor: 'end' };
  right.label = { x: middle + labelGap, y, anchor: 'start' };
}

/** The port of an output at the lower side of its card. */
export function portOf(place: Place, outputs: readonly string[], output: string): Place {
  return { x: place.x + portOffset(outputs, output), y: place.y + card.height };
}

export function portOffset(outputs: readonly string[], output: string): number {
  return (card.width * (outputs.indexOf(output) + 1)) / (outputs.length + 1);
}
