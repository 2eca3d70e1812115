// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { foldSame, lineDiff } from './lineDiff';

const show = (theirs: string, mine: string) => lineDiff(theirs, mine).map(({ kind, text }) => `${{ same: ' ', mine: '+', theirs: '-' }[kind]}${text}`);

describe('The difference of two texts', () => {
  it('keeps what is common and shows what each has of its own', () => {
    expect(show('a\nb\nc\nd', 'a\nx\nc\nd\ne')).toEqual([' a', '-b', '+x', ' c', ' d', '+e']);
    expect(show('a\nb\nc', 'c')).toEqual(['-a', '-b', ' c']);
    expect(show('a', 'a')).toEqual([' a']);
    expect(show('', 'a')).toEqual(['-', '+a']);
  });

  it('can be put together again to both texts', () => {
    const theirs = 'a\nb\na\nc\nb\nd';
    const mine = 'b\na\nx\nb\nd\nd';
    const lines = lineDiff(theirs, mine);
    expect(lines.filter(({ kind }) => kind !== 'mine').map(({ text }) => text).join('\n')).toBe(theirs);
    expect(lines.filter(({ kind }) => kind !== 'theirs').map(({ text }) => text).join('\n')).toBe(mine);
  });

  it('stays quick when two long texts have nothing in common', () => {
    const long = (letter: string) => Array.from({ length: 5000 }, (_, i) => `${letter}${i}`).join('\n');
    expect(lineDiff(long('a'), long('b'))).toHaveLength(10_000);
  });

  it('folds what is the same far from any change', () => {
    const rows = foldSame(lineDiff('1\n2\n3\n4\n5\n6\n7\n8', '1\n2\n3\n4\n5\n6\n7\nx'));
    expect(rows).toEqual([{ kind: 'gap', count: 5 }, { kind: 'same', text: '6' }, { kind: 'same', text: '7' }, { kind: 'theirs', text: '8' }, { kind: 'mine', text: 'x' }]);
  });
});
