import { isTyping } from '@kernel';

export type PairAct = 'merge' | 'keepApart' | 'next' | 'previous';

const keys: Readonly<Record<string, PairAct>> = { m: 'merge', n: 'keepApart', j: 'next', k: 'previous' };

/** What a key asks for; nothing while somebody types, in a dialog, or while a key is held down: that would decide pairs unseen. */
export function actOf(event: KeyboardEvent): PairAct | undefined {
  return event.repeat || event.shiftKey || event.defaultPrevented || isTyping(event) ? undefined : keys[event.key.toLowerCase()];
}
