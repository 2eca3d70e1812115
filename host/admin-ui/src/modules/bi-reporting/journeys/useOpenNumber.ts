import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { CountedAs, JourneyNumber } from '../shared/api';

/** A number whose people are shown. */
export interface OpenNumber {
  number: JourneyNumber;
  as: CountedAs;
  node?: string;
  currency?: string;
  /** The arm of the node's experiment. */
  arm?: string;
}

/** The arm of who did not come to the experiment. */
export const nowhere = 'none';

const names = ['number', 'as', 'node', 'currency', 'arm'] as const;
const numbers: readonly JourneyNumber[] = [
  'sent', 'delivered', 'opened', 'clicked', 'ordered', 'lead', 'won', 'leadWithoutMessage', 'entered', 'waiting', 'passed', 'held', 'dropped', 'failed', 'left', 'joined', 'converted',
];

/** The address part that opens a number. */
export function numberQuery({ number, as, node, currency, arm }: OpenNumber): Record<string, string | undefined> {
  return { number, as: as === 'people' ? undefined : as, node, currency, arm };
}

/** The open number stands in the address, so that a link shows the same people. */
export function useOpenNumber() {
  const [params, setParams] = useSearchParams();

  const open = useMemo<OpenNumber | undefined>(() => {
    const number = numbers.find((known) => known === params.get('number'));
    const as = params.get('as');
    return number && {
      number, as: as === 'items' || as === 'lost' ? as : 'people', node: params.get('node') ?? undefined, currency: params.get('currency') ?? undefined,
      arm: params.get('arm') ?? undefined,
    };
  }, [params]);

  const show = useCallback((next: OpenNumber | undefined) => {
    setParams((before) => {
      const after = new URLSearchParams(before);
      for (const name of names) after.delete(name);
      for (const [name, value] of Object.entries(next ? numberQuery(next) : {})) if (value) after.set(name, value);
      return after;
    }, { replace: true });
  }, [setParams]);

  const isOpen = useCallback((one: OpenNumber) =>
    open !== undefined && open.number === one.number && open.as === one.as && open.node === one.node && open.currency === one.currency && open.arm === one.arm, [open]);

  return { open, show, isOpen };
}

export type Doors = ReturnType<typeof useOpenNumber>;
