import { outputsOf, type Definition, type JourneyEdge, type JourneyNode } from './definition';
import { nodeOf, removeNode, targetOf, withoutOutput, withoutStrayExits, type MakeExit } from './graph';
import { newId } from './ids';

/** Takes several nodes out; the trigger stays. */
export function removeNodes(definition: Definition, ids: Iterable<string>): Definition {
  let next = definition;
  for (const id of ids) next = removeNode(next, id);
  return next;
}

export interface Pasted {
  definition: Definition;
  /** The ids of what was put in, without the exits that close it. */
  ids: string[];
}

/**
 * Puts copies of steps in, behind an output of a step or on their own. Behind an output the first of them comes next, and the first way
 * through them leads on to what followed; every other way out of them ends in an exit.
 */
export function pasteNodes(definition: Definition, nodes: readonly JourneyNode[], edges: readonly JourneyEdge[], at: { from: string; output: string } | undefined, makeExit: MakeExit): Pasted {
  const ids = new Map(nodes.map((node) => [node.id, newId(node.type)]));
  const copies = nodes.map((node) => ({ ...structuredClone(node), id: ids.get(node.id)!, position: null }) as JourneyNode);
  const byId = new Map(copies.map((node) => [node.id, node]));
  const inside = edges
    .map((edge) => ({ from: ids.get(edge.from)!, output: edge.output, to: ids.get(edge.to)! }))
    .filter((edge) => outputsOf(byId.get(edge.from)!).includes(edge.output));
  const leads = (from: string, output: string) => inside.find((edge) => edge.from === from && edge.output === output)?.to;

  const entered = new Set(inside.map((edge) => edge.to));
  const first = copies.find((node) => !entered.has(node.id)) ?? copies[0]!;
  const last = at && lastWay(first, byId, leads);
  const next = at && targetOf(definition, at.from, at.output);
  const added: JourneyNode[] = [];
  const close = () => {
    const exit = makeExit();
    added.push(exit);
    return exit.id;
  };
  const outward = copies.flatMap((node) => outputsOf(node).filter((output) => leads(node.id, output) === undefined).map((output) => ({
    from: node.id, output, to: last && next && last.from === node.id && last.output === output ? next : close(),
  })));
  const result = {
    ...definition,
    nodes: [...definition.nodes, ...copies, ...added],
    edges: [...(at ? [...withoutOutput(definition.edges, at.from, at.output), { ...at, to: first.id }] : definition.edges), ...inside, ...outward],
  };
  return { definition: withoutStrayExits(definition, result), ids: copies.map((node) => node.id) };
}

/** The way out at the end of the first way through the copies; nothing where it ends in an exit of theirs or runs round. */
function lastWay(first: JourneyNode, byId: ReadonlyMap<string, JourneyNode>, leads: (from: string, output: string) => string | undefined) {
  const seen = new Set<string>();
  let node = first;
  while (!seen.has(node.id)) {
    seen.add(node.id);
    const [main] = outputsOf(node);
    if (main === undefined) return undefined;
    const to = leads(node.id, main);
    if (to === undefined) return { from: node.id, output: main };
    node = byId.get(to)!;
  }
  return undefined;
}

/** Where something is put behind a step: its first way out that leads nowhere, else its first. */
export function wayAfter(definition: Definition, id: string | undefined): { from: string; output: string } | undefined {
  const step = nodeOf(definition, id);
  if (!step) return undefined;
  const outputs = outputsOf(step);
  const output = outputs.find((one) => targetOf(definition, step.id, one) === undefined) ?? outputs[0];
  return output === undefined ? undefined : { from: step.id, output };
}
