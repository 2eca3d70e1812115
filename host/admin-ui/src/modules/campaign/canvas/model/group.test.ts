// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { adapt, originOf, readClipboard, writeClipboard } from './clipboard';
import { outputsOf, type Definition, type JourneyNode } from './definition';
import { pasteNodes, removeNodes, wayAfter } from './group';

let exits = 0;
const makeExit = (): JourneyNode => ({ id: `new-exit-${++exits}`, name: '离开', type: 'exit', position: null });
const wait = (id: string): JourneyNode => ({ id, name: id, position: { x: 5, y: 5 }, type: 'wait', mode: 'duration', amount: 1, unit: 'days', timeOfDay: null });
const one: Definition = {
  nodes: [
    { id: 't', name: '进入', position: null, type: 'trigger', source: 'event', eventName: 'Order', segmentId: null, filters: [], reEntry: 'once', reEntryDays: null, correlationPath: null },
    wait('w'),
    {
      id: 'f', name: '等付款', position: null, type: 'waitForEvent', eventName: 'Paid', timeoutAmount: 3, timeoutUnit: 'days',
      filters: [{ path: 'order.id', operator: 'eq', value: null, triggerPath: 'order.id' }],
    },
    { id: 'm', name: '发邮件', position: null, type: 'email', templateId: '0195e000-0000-7000-8000-000000000001', templateVersionId: '0195e000-0000-7000-8000-000000000002', purpose: 'marketing' },
    { id: 'h', name: '通知', position: null, type: 'webhook', url: 'https://a.example', fields: [{ name: 'total', source: 'trigger', path: 'total', value: null }] },
    { id: 'x', name: '离开', position: null, type: 'exit' },
  ],
  edges: [
    { from: 't', output: 'next', to: 'w' }, { from: 'w', output: 'next', to: 'f' }, { from: 'f', output: 'event', to: 'm' }, { from: 'f', output: 'timeout', to: 'x' },
    { from: 'm', output: 'next', to: 'h' }, { from: 'h', output: 'success', to: 'x' }, { from: 'h', output: 'failed', to: 'x' },
  ],
};
const copied = (ids: string[], company = 'c1') => readClipboard(writeClipboard(one, new Set(ids), originOf(one, company))!)!;

/** Every way out leads somewhere, and every line has two ends. */
function expectWhole({ nodes, edges }: Definition) {
  const ids = nodes.map((node) => node.id);
  expect(new Set(ids).size).toBe(ids.length);
  const ways = nodes.flatMap((node) => outputsOf(node).map((output) => `${node.id}:${output}`));
  expect(edges.map((edge) => `${edge.from}:${edge.output}`).sort()).toEqual(ways.sort());
  for (const edge of edges) expect(ids).toContain(edge.to);
}

describe('Several steps', () => {
  it('are put in behind a way out; the first way through them leads on, the others end', () => {
    const { nodes, edges } = copied(['w', 'f']);
    const { definition, ids } = pasteNodes(one, nodes, edges, { from: 'm', output: 'next' }, makeExit);
    expectWhole(definition);
    const [first, second] = ids;
    expect(definition.edges).toContainEqual({ from: 'm', output: 'next', to: first });
    expect(definition.edges).toContainEqual({ from: first, output: 'next', to: second });
    expect(definition.edges).toContainEqual({ from: second, output: 'event', to: 'h' });
    expect(definition.nodes.length).toBe(one.nodes.length + 3);
    expect(definition.nodes.find((node) => node.id === first)).toMatchObject({ type: 'wait', position: null });
  });

  it('stand on their own where no step is chosen, and change nothing else', () => {
    const { nodes, edges } = copied(['f', 'm', 'h', 'x']);
    const { definition, ids } = pasteNodes(one, nodes, edges, undefined, makeExit);
    expectWhole(definition);
    expect(definition.nodes.slice(0, one.nodes.length)).toEqual(one.nodes);
    expect(definition.edges.filter((edge) => ids.includes(edge.to) && !ids.includes(edge.from))).toEqual([]);
  });

  it('of plug-ins are copied with what was set up', () => {
    const step: JourneyNode = { id: 'p', name: '打招呼', position: null, type: 'plugIn', kind: 'acme/greet', ways: ['next', 'enough'], settings: { words: '好', most: 3 } };
    const drawn: Definition = { nodes: [...one.nodes, step], edges: one.edges };
    expect(readClipboard(writeClipboard(drawn, new Set(['p']), originOf(drawn, 'c1'))!)!.nodes).toEqual([step]);
  });

  it('are deleted together and the trigger stays', () => {
    const left = removeNodes(one, one.nodes.map((node) => node.id));
    expect(left.nodes.map((node) => node.id)).toEqual(['t']);
    const some = removeNodes(one, ['f', 'm']);
    expect(some.edges).toContainEqual({ from: 'w', output: 'next', to: 'h' });
    expectWhole(some);
  });

  it('come behind the first way out that is free', () => {
    expect(wayAfter(one, 'f')).toEqual({ from: 'f', output: 'event' });
    expect(wayAfter({ ...one, edges: one.edges.filter((edge) => edge.output !== 'timeout') }, 'f')).toEqual({ from: 'f', output: 'timeout' });
    expect(wayAfter(one, 'x')).toBeUndefined();
  });
});

describe('The clipboard', () => {
  it('holds the chosen steps with the lines between them, never the trigger', () => {
    const found = copied(['t', 'f', 'm']);
    expect(found.nodes.map((node) => node.id)).toEqual(['f', 'm']);
    expect(found.edges).toEqual([{ from: 'f', output: 'event', to: 'm' }]);
    expect(writeClipboard(one, new Set(['t']), originOf(one, 'c1'))).toBeUndefined();
  });

  it('loses nothing within a journey but the version of a template, which publishing decides', () => {
    const { nodes, emptied } = adapt(copied(['f', 'm', 'h']), originOf(one, 'c1'));
    expect(emptied).toEqual({ variables: 0, references: 0 });
    expect(nodes[0]).toEqual(one.nodes[2]);
    expect(nodes[1]).toMatchObject({ templateId: '0195e000-0000-7000-8000-000000000001', templateVersionId: null });
  });

  it('empties what another entry event or another company gave, and counts it', () => {
    const { nodes, emptied } = adapt(copied(['f', 'm', 'h']), { company: 'c1', event: 'Signed Up' });
    expect(emptied).toEqual({ variables: 2, references: 0 });
    expect(JSON.stringify(nodes)).not.toContain('"triggerPath":"');
    expect(nodes[2]).toMatchObject({ fields: [{ name: 'total', source: 'trigger', path: null }] });
    expect(adapt(copied(['m']), { company: 'c2', event: 'Order' })).toMatchObject({ emptied: { variables: 0, references: 1 }, nodes: [{ templateId: null }] });
  });

  it('is refused as a whole where it was not written by us', () => {
    const good = JSON.parse(writeClipboard(one, new Set(['w', 'f', 'h']), originOf(one, 'c1'))!) as { nodes: Array<Record<string, unknown>>; edges: unknown[] };
    expect(readClipboard(JSON.stringify(good))).toBeDefined();
    const spoilt: unknown[] = [
      'just text', '{"a":1}', '[]', 'null',
      { ...good, kind: 'other' }, { ...good, version: 2 }, { ...good, nodes: [] }, { ...good, nodes: 'x' }, { ...good, origin: null }, { ...good, edges: [{ from: 1 }] },
      ...[{ type: 'trigger' }, { type: 'script' }, { id: 'a b' }, { id: 'w'.repeat(41) }, { name: 7 }, { unit: 'years' }, { amount: 'x' }, { amount: -1 }, { name: 'n'.repeat(101) }]
        .map((wrong) => ({ ...good, nodes: [{ ...good.nodes[0], ...wrong }] })),
      { ...good, nodes: [good.nodes[0], good.nodes[0]] }, { ...good, nodes: [{ ...good.nodes[1], filters: [{ path: 'a', operator: 'drop' }] }] },
    ];
    for (const wrong of spoilt) expect(readClipboard(typeof wrong === 'string' ? wrong : JSON.stringify(wrong)), JSON.stringify(wrong).slice(0, 120)).toBeUndefined();
  });

  it('leaves out fields that no step has', () => {
    const text = writeClipboard(one, new Set(['w']), originOf(one, 'c1'))!.replace('"amount":1', '"amount":1,"__proto__":{"x":1},"onLoad":"alert(1)"');
    expect(Object.keys(readClipboard(text)!.nodes[0]!).sort()).toEqual(['amount', 'id', 'mode', 'name', 'position', 'timeOfDay', 'type', 'unit']);
  });
});
