import { expect, it } from 'vitest';
import { nextOf } from './nextOf';

it('Goes on to the pair after the one that was decided', () => expect(nextOf(['a', 'b', 'c'], 'b', ['a', 'c'])).toBe('c'));
it('Passes over pairs that were decided along', () => expect(nextOf(['a', 'b', 'c', 'd'], 'b', ['a', 'd'])).toBe('d'));
it('Begins anew after the last', () => expect(nextOf(['a', 'b'], 'b', ['a'])).toBe('a'));
it('Takes what has come meanwhile where nothing else is left', () => expect(nextOf(['a'], 'a', ['n'])).toBe('n'));
it('Ends when nothing waits, even where the list is late', () => {
  expect(nextOf(['a'], 'a', [])).toBeUndefined();
  expect(nextOf(['a'], 'a', ['a'])).toBeUndefined();
});
