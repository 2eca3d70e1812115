import { outputsOf, type Definition, type JourneyEdge, type JourneyNode } from './definition';

/** Makes the exit that closes a new way out. */
export type MakeExit = () => JourneyNode;

export function nodeOf(definition: Definition, id: string | undefined): JourneyNode | undefined {
  return definition.nodes.find((node) => node.id === id);
}

export function triggerOf(definition: Definition): JourneyNode | undefined {
  return definition.nodes.find((node) => node.type === 'trigger');
}

/** The node that follows an output. */
export function targetOf(definition: Definition, from: string, output: string): string | undefined {
  return definition.edges.find((edge) => edge.from === from && edge.output === output)?.to;
}

/** The nodes that follow, in the order of the outputs. */
export function successorsOf(definition: Definition, node: JourneyNode): string[] {
  const found = outputsOf(node).flatMap((output) => targetOf(definition, node.id, output) ?? []);
  return [...new Set(found)];
}

export function predecessorsOf(definition: Definition, id: string): string[] {
  return [...new Set(definition.edges.filter((edge) => edge.to === id).map((edge) => edge.from))];
}

/** Puts a node between an output and what followed it. Its first way out leads on to that; its other ones end in exits of their own. */
export function insertNode(definition: Definition, from: string, output: string, node: JourneyNode, makeExit: MakeExit): Definition {
  const [main, ...others] = outputsOf(node);
  const next = targetOf(definition, from, output);
  const exits = others.map((other) => ({ output: other, exit: makeExit() }));
  const last = main !== undefined && next === undefined ? makeExit() : undefined;
  const edges: JourneyEdge[] = [
    ...withoutOutput(definition.edges, from, output),
    { from, output, to: node.id },
    ...(main === undefined ? [] : [{ from: node.id, output: main, to: next ?? last!.id }]),
    ...exits.map(({ output: other, exit }) => ({ from: node.id, output: other, to: exit.id })),
  ];
  const nodes = [...definition.nodes, node, ...(last ? [last] : []), ...exits.map(({ exit }) => exit)];
  return withoutStrayExits(definition, { ...definition, nodes, edges });
}

/** Takes a node out; who came to it goes on to what followed its first way out. The trigger stays. */
export function removeNode(definition: Definition, id: string): Definition {
  const node = nodeOf(definition, id);
  if (!node || node.type === 'trigger') return definition;
  const next = successorsOf(definition, node).find((target) => target !== id);
  const edges = definition.edges.flatMap((edge) => {
    if (edge.from === id) return [];
    if (edge.to !== id) return [edge];
    return next === undefined || next === edge.from ? [] : [{ ...edge, to: next }];
  });
  return withoutStrayExits(definition, { ...definition, nodes: definition.nodes.filter((other) => other.id !== id), edges });
}

/** Leads an output to another node; what it led to before keeps its other ways in. */
export function connect(definition: Definition, from: string, output: string, to: string): Definition {
  if (!canConnect(definition, from, output, to)) return definition;
  const edges = [...withoutOutput(definition.edges, from, output), { from, output, to }];
  return withoutStrayExits(definition, { ...definition, edges });
}

export function canConnect(definition: Definition, from: string, output: string, to: string): boolean {
  const source = nodeOf(definition, from);
  const target = nodeOf(definition, to);
  return source !== undefined && target !== undefined && target.type !== 'trigger' && from !== to && outputsOf(source).includes(output)
    && targetOf(definition, from, output) !== to;
}

/** Puts changed settings in place. Ways out that came with them end in exits; those that are gone take their lines along. */
export function changeNode(definition: Definition, node: JourneyNode, makeExit: MakeExit): Definition {
  const before = nodeOf(definition, node.id);
  if (!before) return definition;
  const outputs = outputsOf(node);
  const added = outputs.filter((output) => !outputsOf(before).includes(output)).map((output) => ({ output, exit: makeExit() }));
  const edges = [
    ...definition.edges.filter((edge) => edge.from !== node.id || outputs.includes(edge.output)),
    ...added.map(({ output, exit }) => ({ from: node.id, output, to: exit.id })),
  ];
  const nodes = [...definition.nodes.map((other) => (other.id === node.id ? node : other)), ...added.map(({ exit }) => exit)];
  return withoutStrayExits(definition, { ...definition, nodes, edges });
}

/** Where nodes stand from now on; null leaves all of them to the automatic layout. */
export function moveNodes(definition: Definition, places: ReadonlyMap<string, { x: number; y: number }> | null): Definition {
  const nodes = definition.nodes.map((node) => {
    if (places === null) return { ...node, position: null };
    const place = places.get(node.id);
    return place ? { ...node, position: { x: Math.round(place.x), y: Math.round(place.y) } } : node;
  });
  return { ...definition, nodes };
}

/** Who can be reached from the trigger. */
export function reachable(definition: Definition): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = definition.nodes.filter((node) => node.type === 'trigger').map((node) => node.id);
  while (open.length > 0) {
    const id = open.pop()!;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const edge of definition.edges) if (edge.from === id) open.push(edge.to);
  }
  return seen;
}

/** The nodes as they are walked: each way to its end before the next; what nobody reaches comes last. */
export function walk(definition: Definition): JourneyNode[] {
  const found = new Set<JourneyNode>();
  const visit = (node: JourneyNode | undefined) => {
    if (!node || found.has(node)) return;
    found.add(node);
    for (const next of successorsOf(definition, node)) visit(nodeOf(definition, next));
  };
  visit(triggerOf(definition));
  definition.nodes.forEach(visit);
  return [...found];
}

export function withoutOutput(edges: readonly JourneyEdge[], from: string, output: string): JourneyEdge[] {
  return edges.filter((edge) => edge.from !== from || edge.output !== output);
}

/** An exit that lost its last way in by this change says nothing any more. */
export function withoutStrayExits(before: Definition, after: Definition): Definition {
  const had = new Set(before.edges.map((edge) => edge.to));
  const has = new Set(after.edges.map((edge) => edge.to));
  const nodes = after.nodes.filter((node) => node.type !== 'exit' || has.has(node.id) || !had.has(node.id));
  return nodes.length === after.nodes.length ? after : { ...after, nodes };
}
