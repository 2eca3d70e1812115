import { describe, expect, it } from 'vitest';
import { isComplete, newDefinition, sendable, withPath } from './mapping';

const one = { ...newDefinition(), name: 'Order', identifiers: [{ name: 'user_id', path: 'no' }] };

describe('a mapping', () => {
  it('takes a path where the cursor was', () => {
    expect(withPath([one], { event: 0, field: 'time' }, 'at', 'at')[0]!.time).toBe('at');
    expect(withPath([one], { event: 0, field: 'when' }, 'topic', 'topic')[0]!.when).toEqual({ path: 'topic', values: [] });
    expect(withPath([one], { event: 0, field: 'identifiers', row: 0 }, 'buyer.no', 'no')[0]!.identifiers).toEqual([{ name: 'user_id', path: 'buyer.no' }]);
  });

  it('makes a property of a value when no field was chosen, an attribute where something is known', () => {
    expect(withPath([one], undefined, 'sum', 'sum')[0]!.properties).toEqual([{ name: 'sum', path: 'sum' }]);
    expect(withPath([{ ...one, kind: 'identify' }], undefined, 'who', 'who')[0]!.traits).toEqual([{ name: 'who', path: 'who' }]);
  });

  it('sends no empty rows and nothing of the other kind', () => {
    const sent = sendable([{ ...one, properties: [{ name: '', path: '' }, { name: 'a', path: 'a' }], traits: [{ name: 'b', path: 'b' }], when: { path: '', values: [] } }])[0]!;
    expect([sent.properties, sent.traits, sent.when]).toEqual([[{ name: 'a', path: 'a' }], [], undefined]);
  });

  it('is tried only when no row is half filled', () => {
    expect([isComplete([]), isComplete([one]), isComplete([{ ...one, properties: [{ name: 'a', path: '' }] }])]).toEqual([false, true, false]);
  });
});
