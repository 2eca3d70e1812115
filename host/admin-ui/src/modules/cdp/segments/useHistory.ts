import { useCallback, useState } from 'react';

interface History<T> {
  past: T[];
  now: T;
  future: T[];
}

const longest = 100;

/** A value with what it was before and what was taken back. */
export function useHistory<T>(initial: () => T) {
  const [history, setHistory] = useState<History<T>>(() => ({ past: [], now: initial(), future: [] }));
  return {
    now: history.now,
    set: useCallback((next: T) => setHistory(({ past, now }) => ({ past: [...past, now].slice(-longest), now: next, future: [] })), []),
    /** Begins anew, with nothing to take back. */
    reset: useCallback((next: T) => setHistory({ past: [], now: next, future: [] }), []),
    undo: useCallback(() => setHistory((h) => (h.past.length ? { past: h.past.slice(0, -1), now: h.past.at(-1)!, future: [h.now, ...h.future] } : h)), []),
    redo: useCallback(() => setHistory((h) => (h.future.length ? { past: [...h.past, h.now], now: h.future[0]!, future: h.future.slice(1) } : h)), []),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}
