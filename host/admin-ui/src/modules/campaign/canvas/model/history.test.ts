// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { record, redo, startHistory, undo } from './history';

describe('The history of a draft', () => {
  it('goes back and forth to the very same states', () => {
    const [a, b, c] = [{ n: 1 }, { n: 2 }, { n: 3 }];
    const end = record(record(startHistory(a), b), c);
    const back = undo(undo(end));
    expect(back.present).toBe(a);
    expect(undo(back)).toBe(back);
    expect(redo(redo(back)).present).toBe(c);
    expect(redo(end)).toBe(end);
  });

  it('forgets what was taken back once something new is done', () => {
    const now = record(undo(record(startHistory('a'), 'b')), 'c');
    expect(now.future).toEqual([]);
    expect(undo(now).present).toBe('a');
  });

  it('takes the letters of one field as one step, until something else is done', () => {
    let now = record(startHistory(''), 'x', 'name');
    now = record(now, 'xy', 'name');
    now = record(now, 'xyz', 'name');
    expect(undo(now).present).toBe('');
    now = record(now, 'other');
    now = record(now, 'others', 'name');
    expect(undo(now).present).toBe('other');
    expect(undo(undo(now)).present).toBe('xyz');
  });

  it('begins a new step for letters after going back', () => {
    const back = undo(record(record(startHistory('a'), 'ab', 'name'), 'abc', 'name'));
    expect(undo(record(back, 'ax', 'name')).present).toBe('a');
  });

  it('does not note what changed nothing', () => {
    const start = startHistory({ n: 1 });
    expect(record(start, start.present)).toBe(start);
  });
});
