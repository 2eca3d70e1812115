// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { ConditionJson } from '@kernel';
import { add, contentOf, duplicate, isExcluded, joinerOf, move, remove, setGroupType, setJoiner, unwrap, update, wrap } from './edit';
import { faultsAtNodes, gapsOf } from './gaps';
import { carryValue, initialLeaf, isNever, leafTypeOf, leafTypes, withFields } from './leaf';
import { leavesOf, newGroup, newLeaf, parse, pathsOf, serialize, type GroupNode } from './tree';

const attr = (path: string, value: unknown = 1): ConditionJson => ({ type: 'attr', path, op: 'eq', value });
const all = (...conditions: ConditionJson[]): ConditionJson => ({ type: 'all', conditions });
const any = (...conditions: ConditionJson[]): ConditionJson => ({ type: 'any', conditions });
const none = (...conditions: ConditionJson[]): ConditionJson => ({ type: 'none', conditions });

/** The row at a path, as the reader sees it. */
function at(root: GroupNode, path: string): string {
  const found = [...pathsOf(root)].find(([, place]) => place === path);
  if (!found) throw new Error(`nothing at ${path}`);
  return found[0];
}

describe('A condition', () => {
  const wanted: ConditionJson = all(
    attr('city', '上海'),
    { type: 'event', name: 'Order Completed', op: 'gte', value: 2, window: { type: 'rolling', amount: 30, unit: 'day' }, where: [{ path: 'total', op: 'gt', value: 100 }] },
    { type: 'message', action: 'opened', op: 'eq', value: 0, channel: 'email', window: { type: 'rolling', amount: 7, unit: 'day' }, journeyId: '0193' },
    any({ type: 'consent', channel: 'email', purpose: 'marketing', state: 'granted' }, { type: 'identity', kind: 'phone', has: false }),
    none({ type: 'inSegment', segmentId: 'a' }),
    none(attr('a'), all(attr('b'), attr('c'))),
    { type: 'geo', circle: { lat: 31.2, lon: 121.4 }, radius: 500 },
  );

  it('comes out of the editor as it went in, with what the editor does not know', () => {
    expect(serialize(parse(wanted))).toEqual(wanted);
    expect(serialize(parse(any(attr('x'), none(attr('y')))))).toEqual(any(attr('x'), none(attr('y'))));
  });

  it('that is nothing is everybody', () => {
    for (const nothing of [null, undefined, 'all', [], {}]) expect(serialize(parse(nothing))).toEqual(all());
  });

  it('that is a single row or an exclusion gets a list around it, so that rows can be added', () => {
    expect(serialize(parse(attr('city')))).toEqual(all(attr('city')));
    expect(serialize(parse(none(attr('city'))))).toEqual(all(none(attr('city'))));
  });

  it('numbers its rows from top to bottom through all groups', () => {
    expect(leavesOf(parse(all(attr('a'), any(attr('b'), none(attr('c'))), attr('d')))).map((leaf) => leaf.json.path)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps the identity of rows that an edit does not touch', () => {
    const root = parse(all(attr('a'), any(attr('b'), attr('c'))));
    const next = update(root, at(root, 'conditions[0]'), attr('z'));
    expect(next.conditions[1]).toBe(root.conditions[1]);
    expect(next.conditions[0]!.id).toBe(root.conditions[0]!.id);
  });
});

describe('Editing a condition', () => {
  it('adds a row at the end of the list or of a group', () => {
    const root = parse(all(attr('a'), any(attr('b'))));
    expect(serialize(add(root, root.id, newLeaf(attr('c'))))).toEqual(all(attr('a'), any(attr('b')), attr('c')));
    expect(serialize(add(root, at(root, 'conditions[1]'), newLeaf(attr('c'))))).toEqual(all(attr('a'), any(attr('b'), attr('c'))));
  });

  it('keeps a new group that is still empty, and takes one away with its last row', () => {
    const root = parse(all(attr('a')));
    const grouped = add(root, root.id, newGroup('any'));
    expect(serialize(grouped)).toEqual(all(attr('a'), any()));
    const filled = add(grouped, at(grouped, 'conditions[1]'), newLeaf(attr('b')));
    expect(serialize(remove(filled, at(filled, 'conditions[1].conditions[0]')))).toEqual(all(attr('a')));
  });

  it('takes an exclusion away with what it excludes', () => {
    const root = parse(all(attr('a'), none(attr('b'))));
    expect(serialize(remove(root, at(root, 'conditions[1].conditions[0]')))).toEqual(all(attr('a')));
  });

  it('copies a row with everything in it under identities of its own', () => {
    const root = parse(all(any(attr('a'), attr('b'))));
    const next = duplicate(root, at(root, 'conditions[0]'));
    expect(serialize(next)).toEqual(all(any(attr('a'), attr('b')), any(attr('a'), attr('b'))));
    const ids = [...pathsOf(next).keys()];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('moves a row among its neighbours and not out of its group', () => {
    const root = parse(all(attr('a'), attr('b'), any(attr('c'))));
    expect(serialize(move(root, at(root, 'conditions[1]'), -1))).toEqual(all(attr('b'), attr('a'), any(attr('c'))));
    expect(serialize(move(root, at(root, 'conditions[0]'), -1))).toEqual(serialize(root));
    expect(serialize(move(root, at(root, 'conditions[2].conditions[0]'), 1))).toEqual(serialize(root));
  });

  it('puts a row into a group and takes a group apart, which is no change in between', () => {
    const root = parse(all(attr('a'), attr('b')));
    const wrapped = wrap(root, at(root, 'conditions[1]'));
    expect(serialize(wrapped)).toEqual(all(attr('a'), any(attr('b'))));
    expect(serialize(unwrap(wrapped, at(wrapped, 'conditions[1]')))).toEqual(serialize(root));
  });

  it('changes whether a group wants all of its rows', () => {
    const root = parse(all(any(attr('a'), attr('b'))));
    expect(serialize(setGroupType(root, at(root, 'conditions[0]'), 'all'))).toEqual(all(all(attr('a'), attr('b'))));
    expect(serialize(setGroupType(root, root.id, 'any'))).toEqual(any(any(attr('a'), attr('b'))));
  });
});

describe('Joining rows', () => {
  it('says how each row is joined', () => {
    const root = parse(all(attr('a'), none(attr('b')), any(attr('c'), attr('d'))));
    expect(root.conditions.map((row) => joinerOf(root, row))).toEqual(['and', 'not', 'and']);
    const group = root.conditions[2] as GroupNode;
    expect(joinerOf(group, group.conditions[1]!)).toBe('or');
    expect(contentOf(root.conditions[1]!)).toMatchObject({ json: attr('b') });
  });

  it('with or: two rows change as a whole', () => {
    const root = parse(all(attr('a'), attr('b')));
    const either = setJoiner(root, at(root, 'conditions[1]'), 'or');
    expect(serialize(either)).toEqual(any(attr('a'), attr('b')));
    expect(serialize(setJoiner(either, at(either, 'conditions[1]'), 'and'))).toEqual(all(attr('a'), attr('b')));
  });

  it('with or: of three rows the last two go into a group, and a fourth can join them', () => {
    const root = parse(all(attr('a'), attr('b'), attr('c'), attr('d')));
    const next = setJoiner(root, at(root, 'conditions[2]'), 'or');
    expect(serialize(next)).toEqual(all(attr('a'), any(attr('b'), attr('c')), attr('d')));
    expect(serialize(setJoiner(next, at(next, 'conditions[2]'), 'or'))).toEqual(all(attr('a'), any(attr('b'), attr('c'), attr('d'))));
  });

  it('with but not: the row is excluded, and back', () => {
    const root = parse(all(attr('a'), attr('b')));
    const without = setJoiner(root, at(root, 'conditions[1]'), 'not');
    expect(serialize(without)).toEqual(all(attr('a'), none(attr('b'))));
    expect(isExcluded(without.conditions[1]!)).toBe(true);
    expect(serialize(setJoiner(without, at(without, 'conditions[1]'), 'and'))).toEqual(serialize(root));
    expect(serialize(setJoiner(without, at(without, 'conditions[1]'), 'or'))).toEqual(any(attr('a'), attr('b')));
  });

  it('with but not: a group of alternatives is excluded as a whole, and back', () => {
    const root = parse(all(attr('a'), any(attr('b'), attr('c'))));
    const without = setJoiner(root, at(root, 'conditions[1]'), 'not');
    expect(serialize(without)).toEqual(all(attr('a'), none(attr('b'), attr('c'))));
    expect(serialize(setJoiner(without, at(without, 'conditions[1]'), 'and'))).toEqual(serialize(root));
  });

  it('does not turn an exclusion into an alternative by accident', () => {
    const root = parse(all(none(attr('a')), attr('b')));
    expect(serialize(setJoiner(root, at(root, 'conditions[1]'), 'or'))).toEqual(all(any(none(attr('a')), attr('b'))));
  });
});

describe('A row', () => {
  it('of every kind says by itself which kind it is', () => {
    for (const type of leafTypes) expect(leafTypeOf(initialLeaf(type))).toBe(type);
    expect(leafTypeOf({ type: 'notInSegment', segmentId: 'a' })).toBe('segment');
    expect(leafTypeOf({ type: 'geo' })).toBeUndefined();
    expect(leafTypeOf({ type: 'segment' })).toBeUndefined();
  });

  it('takes a field out when it is set to nothing', () => {
    expect(withFields({ type: 'event', name: 'x', window: 1 }, { window: undefined, op: 'eq' })).toEqual({ type: 'event', name: 'x', op: 'eq' });
  });

  it('keeps a value over a change of operator as far as it fits', () => {
    expect(carryValue('上海', 'eq', 'ne')).toBe('上海');
    expect(carryValue('上海', 'eq', 'in')).toEqual(['上海']);
    expect(carryValue(['上海', '杭州'], 'in', 'eq')).toBe('上海');
    expect(carryValue('上海', 'eq', 'exists')).toBeUndefined();
    expect(carryValue(5, 'eq', 'between')).toBeUndefined();
    expect(carryValue('2026-11-01', 'before', 'withinLast')).toEqual({ amount: 30, unit: 'day' });
  });

  it('knows "did not", however it is written', () => {
    expect(isNever({ type: 'event', op: 'eq', value: 0 })).toBe(true);
    expect(isNever({ type: 'event', op: 'lt', value: 1 })).toBe(true);
    expect(isNever({ type: 'event', op: 'eq', value: 0, agg: 'sum' })).toBe(false);
    expect(isNever({ type: 'message', action: 'opened' })).toBe(false);
  });
});

describe('What is not chosen yet', () => {
  it('is told for every kind of row, at its field', () => {
    const root = parse(all(
      initialLeaf('attr'), initialLeaf('event'), initialLeaf('message'), initialLeaf('consent'), initialLeaf('segment'), initialLeaf('identity'),
      { type: 'attr', path: 'city', op: 'in', value: [] }, { type: 'attr', path: 'age', op: 'between', value: [1, ''] },
      { type: 'event', name: 'x', op: 'gte', value: 1, agg: 'sum', window: { type: 'absolute' }, where: [{ path: 'p', op: 'eq' }] },
    ));
    const paths = pathsOf(root);
    expect(gapsOf(root).map((gap) => `${paths.get(gap.nodeId)} ${gap.field} ${gap.key}`)).toEqual([
      'conditions[0] path attribute', 'conditions[1] name event', 'conditions[4] segmentId segment', 'conditions[6] value values', 'conditions[7] value pair',
      'conditions[8] property property', 'conditions[8] window dates', 'conditions[8] where[0].value value',
    ]);
  });

  it('leaves alone what is complete, a zero and an answer of no among it', () => {
    expect(gapsOf(parse(all(attr('age', 0), attr('isKnown', false), { type: 'attr', path: 'city', op: 'missing' })))).toEqual([]);
  });

  it('is an empty group, but not an empty list', () => {
    expect(gapsOf(parse(all()))).toEqual([]);
    expect(gapsOf(parse(all(any()))).map((gap) => gap.key)).toEqual(['group']);
    expect(gapsOf(parse(any())).map((gap) => gap.key)).toEqual(['group']);
  });
});

describe('What the server found wrong', () => {
  const root = parse(all(attr('a'), any(attr('b'), { type: 'event', name: 'x', op: 'gte', value: 1 }), ...Array.from({ length: 10 }, () => attr('z'))));

  it.each([
    ['', '', ''],
    ['conditions[0].value', 'conditions[0]', 'value'],
    ['conditions[1]', 'conditions[1]', ''],
    ['conditions[1].conditions', 'conditions[1]', 'conditions'],
    ['conditions[1].conditions[1].where[0].path', 'conditions[1].conditions[1]', 'where[0].path'],
    ['conditions[1].conditions[1].window.amount', 'conditions[1].conditions[1]', 'window.amount'],
    ['conditions[11].value', 'conditions[11]', 'value'],
    ['conditions[99].value', '', 'conditions[99].value'],
  ])('at %j stands at the row %j, field %j', (path, row, field) => {
    const [fault] = faultsAtNodes(root, [{ path, message: 'x' }]);
    expect(pathsOf(root).get(fault!.nodeId)).toBe(row);
    expect(fault!.field).toBe(field);
  });
});
