import { afterEach, describe, expect, it } from 'vitest';
import { actOf } from './keys';

function press(init: KeyboardEventInit, target: Element = document.body) {
  let act: ReturnType<typeof actOf>;
  const listen = (event: Event) => { act = actOf(event as KeyboardEvent); };
  document.addEventListener('keydown', listen);
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  document.removeEventListener('keydown', listen);
  return act;
}

function add(html: string): Element {
  document.body.innerHTML = html;
  return document.body.querySelector('[data-target]')!;
}

afterEach(() => { document.body.innerHTML = ''; });

describe('Keys of a pair', () => {
  it.each([['m', 'merge'], ['n', 'keepApart'], ['N', 'keepApart'], ['j', 'next'], ['k', 'previous'], ['x', undefined]])('%s is %s', (key, act) => {
    expect(press({ key })).toBe(act);
  });

  it('work on a button too', () => {
    expect(press({ key: 'n' }, add('<button data-target></button>'))).toBe('keepApart');
  });

  it.each(['<input data-target>', '<textarea data-target></textarea>', '<div role="dialog"><button data-target></button></div>', '<ul role="listbox"><li data-target></li></ul>'])('decide nothing in %s', (html) => {
    expect(press({ key: 'm' }, add(html))).toBeUndefined();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { shiftKey: true }, { repeat: true }])('decide nothing with %o', (held) => {
    expect(press({ key: 'n', ...held })).toBeUndefined();
  });
});
