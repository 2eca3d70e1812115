// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { outputsOf, readDefinition, writeDefinition, type BranchNode, type Definition, type JourneyNode } from './definition';
import { canConnect, changeNode, connect, insertNode, moveNodes, nodeOf, reachable, removeNode, targetOf, walk } from './graph';

const base = { position: null } as const;
const trigger: JourneyNode = { ...base, id: 'trigger', name: '进入', type: 'trigger', source: 'event', eventName: 'Signed Up', filters: [], segmentId: null, reEntry: 'once', reEntryDays: null, correlationPath: null };
const wait = (id: string): JourneyNode => ({ ...base, id, name: id, type: 'wait', mode: 'duration', amount: 1, unit: 'days', timeOfDay: null });
const email = (id: string): JourneyNode => ({ ...base, id, name: id, type: 'email', templateId: null, templateVersionId: null, purpose: 'marketing' });
const exit = (id: string): JourneyNode => ({ ...base, id, name: '离开', type: 'exit' });
const branch = (id: string, answers = ['yes']): BranchNode => ({ ...base, id, name: id, type: 'branch', answers: answers.map((answer) => ({ id: answer, name: answer, condition: { type: 'all', conditions: [] } })) });
const waitForEvent = (id: string): JourneyNode => ({ ...base, id, name: id, type: 'waitForEvent', eventName: 'Order', filters: [], timeoutAmount: 3, timeoutUnit: 'days' });

const first: Definition = { nodes: [trigger, exit('exit')], edges: [{ from: 'trigger', output: 'next', to: 'exit' }] };
const exits = () => {
  let number = 0;
  return () => exit(`exit-${++number}`);
};

/** Every way out leads to a node that is there, and everybody can get everywhere. */
function expectWhole(definition: Definition) {
  for (const node of definition.nodes) {
    for (const output of outputsOf(node)) expect(nodeOf(definition, targetOf(definition, node.id, output)), `${node.id}:${output}`).toBeDefined();
  }
  expect([...reachable(definition)].sort()).toEqual(definition.nodes.map((node) => node.id).sort());
  const ways = definition.edges.map((edge) => `${edge.from}:${edge.output}`);
  expect(new Set(ways).size).toBe(ways.length);
}

describe('A step that is put in', () => {
  it('stands between the two that were connected', () => {
    const next = insertNode(first, 'trigger', 'next', wait('w'), exits());
    expect(targetOf(next, 'trigger', 'next')).toBe('w');
    expect(targetOf(next, 'w', 'next')).toBe('exit');
    expectWhole(next);
  });

  it('leads its first way on and gives each other way an exit of its own', () => {
    const next = insertNode(first, 'trigger', 'next', branch('b', ['one', 'two']), exits());
    expect(targetOf(next, 'b', 'one')).toBe('exit');
    expect(targetOf(next, 'b', 'two')).toBe('exit-1');
    expect(targetOf(next, 'b', 'else')).toBe('exit-2');
    expectWhole(next);
  });

  it('closes a way that led nowhere', () => {
    const open: Definition = { nodes: [trigger], edges: [] };
    const next = insertNode(open, 'trigger', 'next', email('m'), exits());
    expect(targetOf(next, 'm', 'next')).toBe('exit-1');
    expectWhole(next);
  });

  it('that is an exit cuts the way off, and takes the exit behind it along', () => {
    const next = insertNode(first, 'trigger', 'next', exit('other'), exits());
    expect(next.nodes.map((node) => node.id)).toEqual(['trigger', 'other']);
  });

  it('leaves the drawing before it as it was', () => {
    const before = JSON.stringify(first);
    insertNode(first, 'trigger', 'next', wait('w'), exits());
    expect(JSON.stringify(first)).toBe(before);
  });

  it('builds the whole line of the main job by ⊕ alone', () => {
    const make = exits();
    let now = insertNode(first, 'trigger', 'next', wait('w'), make);
    now = insertNode(now, 'w', 'next', branch('b'), make);
    now = insertNode(now, 'b', 'yes', email('m'), make);
    now = insertNode(now, 'm', 'next', waitForEvent('o'), make);
    now = insertNode(now, 'o', 'timeout', { ...base, id: 'l', name: 'l', type: 'lead', title: '', reasons: [], unitId: null }, make);
    expectWhole(now);
    expect(now.nodes).toHaveLength(9);
    expect(targetOf(now, 'o', 'event')).toBe('exit');
    expect(targetOf(now, 'l', 'next')).toBe('exit-2');
  });
});

describe('A step that is taken out', () => {
  it('leaves its neighbours connected', () => {
    const next = removeNode(insertNode(first, 'trigger', 'next', wait('w'), exits()), 'w');
    expect(next).toEqual(first);
  });

  it('with several ways hands people to what followed the first one; exits of the others go along', () => {
    const drawn = insertNode(first, 'trigger', 'next', waitForEvent('o'), exits());
    expect(removeNode(drawn, 'o')).toEqual(first);
  });

  it('leaves steps behind its other ways on the canvas, to be connected again', () => {
    const make = exits();
    let drawn = insertNode(first, 'trigger', 'next', waitForEvent('o'), make);
    drawn = insertNode(drawn, 'o', 'timeout', email('m'), make);
    const next = removeNode(drawn, 'o');
    expect(nodeOf(next, 'm')).toBeDefined();
    expect(reachable(next).has('m')).toBe(false);
    expect(targetOf(next, 'trigger', 'next')).toBe('exit');
  });

  it('is never the trigger', () => {
    expect(removeNode(first, 'trigger')).toBe(first);
  });

  it('that leads back to itself leaves nothing behind', () => {
    let drawn = insertNode(first, 'trigger', 'next', wait('w'), exits());
    drawn = insertNode(drawn, 'w', 'next', branch('b'), exits());
    drawn = connect(drawn, 'b', 'yes', 'w');
    const next = removeNode(drawn, 'w');
    expect(targetOf(next, 'trigger', 'next')).toBe('b');
    expect(targetOf(next, 'b', 'yes')).toBeUndefined();
    expect(next.edges.some((edge) => edge.from === 'w' || edge.to === 'w')).toBe(false);
  });
});

describe('A line that is led elsewhere', () => {
  const drawn = insertNode(insertNode(first, 'trigger', 'next', branch('b'), exits()), 'b', 'else', email('m'), exits());

  it('goes to the new step, and an exit that nobody can reach any more disappears', () => {
    const next = connect(drawn, 'b', 'yes', 'm');
    expect(targetOf(next, 'b', 'yes')).toBe('m');
    expect(nodeOf(next, 'exit')).toBeUndefined();
    expectWhole(next);
  });

  it('may lead back up, but not to the trigger, to itself or from an unknown way', () => {
    expect(canConnect(drawn, 'm', 'next', 'b')).toBe(true);
    expect(canConnect(drawn, 'm', 'next', 'trigger')).toBe(false);
    expect(canConnect(drawn, 'm', 'next', 'm')).toBe(false);
    expect(canConnect(drawn, 'm', 'else', 'b')).toBe(false);
    expect(canConnect(drawn, 'm', 'next', 'nobody')).toBe(false);
    expect(connect(drawn, 'm', 'next', 'trigger')).toBe(drawn);
  });
});

describe('Changed answers of a branch', () => {
  const drawn = insertNode(first, 'trigger', 'next', branch('b', ['one', 'two']), exits());

  it('that are new lead to an exit of their own', () => {
    const node = branch('b', ['one', 'two', 'three']);
    const next = changeNode(drawn, node, () => exit('fresh'));
    expect(targetOf(next, 'b', 'three')).toBe('fresh');
    expectWhole(next);
  });

  it('that are gone take their line and its exit along', () => {
    const next = changeNode(drawn, branch('b', ['one']), exits());
    expect(nodeOf(next, 'exit-1')).toBeUndefined();
    expectWhole(next);
  });

  it('keep their lines when only their order changes', () => {
    const next = changeNode(drawn, branch('b', ['two', 'one']), exits());
    expect(targetOf(next, 'b', 'one')).toBe('exit');
    expect(targetOf(next, 'b', 'two')).toBe('exit-1');
  });
});

describe('A drawing', () => {
  it('comes back from the server as it went there', () => {
    let drawn = insertNode(first, 'trigger', 'next', branch('b', ['one']), exits());
    drawn = moveNodes(drawn, new Map([['b', { x: 10.4, y: -3.6 }]]));
    const back = readDefinition(JSON.parse(JSON.stringify(writeDefinition(drawn))));
    expect(back).toEqual(drawn);
    expect(nodeOf(back, 'b')!.position).toEqual({ x: 10, y: -4 });
  });

  it('is walked one way to its end before the next, and the lost ones last', () => {
    const make = exits();
    let drawn = insertNode(first, 'trigger', 'next', branch('b'), make);
    drawn = insertNode(drawn, 'b', 'yes', email('m'), make);
    drawn = { ...drawn, nodes: [wait('lost'), ...drawn.nodes] };
    expect(walk(drawn).map((node) => node.id)).toEqual(['trigger', 'b', 'm', 'exit', 'exit-1', 'lost']);
  });

  it('forgets where cards were put when it is arranged anew', () => {
    const moved = moveNodes(first, new Map([['exit', { x: 5, y: 5 }]]));
    expect(moveNodes(moved, null)).toEqual(first);
  });
});

describe('What holds for the whole journey', () => {
  it('stays through every change of the steps', () => {
    const goal = { eventName: 'Order', filters: [], withinDays: 7, leaves: true };
    const rules = [{ cause: 'event' as const, eventName: 'Cancelled', filters: [], segmentId: null }];
    const make = exits();
    const drawn = insertNode({ ...first, goal, exits: rules }, 'trigger', 'next', branch('b'), make);
    const steps = [
      drawn, insertNode(drawn, 'b', 'yes', wait('w'), make), connect(drawn, 'b', 'yes', 'exit-1'), changeNode(drawn, branch('b', ['yes', 'no']), make),
      removeNode(drawn, 'b'), moveNodes(drawn, null),
    ];
    for (const step of steps) expect(step).toMatchObject({ goal, exits: rules });
  });
});
