import { useCallback, useEffect, useRef, useState } from 'react';
import { useLive } from '@kernel';
import { cdp } from '../shared/api';
import type { ArrivalDto, ArrivalOutcome } from '../shared/types';
import { withNewest } from './rows';

export interface ArrivalFilter {
  sourceId?: string;
  eventName?: string;
  outcome?: ArrivalOutcome;
}

export interface Arrivals {
  rows: readonly ArrivalDto[];
  /** How many that fit were not shown since the page was opened: they came too fast. */
  leftOut: number;
  /** How many were not even looked at, whether they fit or not. */
  notLookedAt: number;
  isExact: boolean;
  isLoaded: boolean;
  error: unknown;
}

const nothingYet: Arrivals = { rows: [], leftOut: 0, notLookedAt: 0, isExact: true, isLoaded: false, error: undefined };
const topic = 'cdp.arrival';
/** Often enough to look live, seldom enough to be read. */
const everyMs = 1_000;
/** Live events may be lost. */
const lookEveryMs = 10_000;

/** What comes, as it comes: asked for when the server says that there is something, once a second at most, and not while it is held. */
export function useArrivals({ sourceId, eventName, outcome }: ArrivalFilter, isHeld: boolean): Arrivals & { retry: () => void } {
  const [state, setState] = useState(nothingYet);
  const after = useRef<string>(undefined);
  const held = useRef(isHeld);
  const ask = useRef(() => {});

  useEffect(() => {
    const stop = new AbortController();
    let isBusy = false;
    let isWanted = false;
    let last = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      isBusy = true;
      isWanted = false;
      last = Date.now();
      try {
        const found = await cdp.arrivals({ sourceId, eventName, outcome, after: after.current }, stop.signal);
        after.current = found.next;
        setState((before) => ({
          rows: withNewest(before.rows, found.items), leftOut: before.leftOut + found.leftOut, notLookedAt: before.notLookedAt + found.notLookedAt,
          isExact: before.isExact && found.isExact, isLoaded: true, error: undefined,
        }));
      } catch (error) {
        if (!stop.signal.aborted) setState((before) => ({ ...before, error }));
      }
      isBusy = false;
      if (isWanted) plan();
    };
    const plan = () => {
      isWanted = true;
      if (isBusy || stop.signal.aborted || (held.current && after.current)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void look(), Math.max(0, last + everyMs - Date.now()));
    };
    after.current = undefined;
    setState(nothingYet);
    ask.current = plan;
    plan();
    const steady = setInterval(plan, lookEveryMs);
    return () => {
      stop.abort();
      clearTimeout(timer);
      clearInterval(steady);
    };
  }, [sourceId, eventName, outcome]);

  useEffect(() => {
    held.current = isHeld;
    if (!isHeld) ask.current();
  }, [isHeld]);

  const retry = useCallback(() => ask.current(), []);
  useLive(topic, retry, retry);
  return { ...state, retry };
}
