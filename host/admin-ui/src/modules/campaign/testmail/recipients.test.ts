import { describe, expect, it } from 'vitest';
import { readRecipients } from './recipients';

describe('readRecipients', () => {
  it('takes addresses apart however they were put side by side, each once', () => {
    expect(readRecipients(' a@x.cn，b@x.cn;c@x.cn\nA@X.cn、d@x.cn ')).toEqual(['a@x.cn', 'b@x.cn', 'c@x.cn', 'd@x.cn']);
    expect(readRecipients(' ，\n')).toEqual([]);
  });
});
