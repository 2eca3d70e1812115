import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { JourneyDto } from '../shared/api';

/** What is looked at: the draft, or a published version. In the address, so that a link leads to the same. */
export type View = { kind: 'draft' } | { kind: 'version'; version: number };

/** Chosen instead of a step: the goal and the exit rules. No step has such an id. */
export const rulesView = '@rules';

export function useView(journey: JourneyDto) {
  const [params, setParams] = useSearchParams();
  const asked = params.get('view');
  const number = Number(asked);
  const view: View = asked === 'draft' || journey.currentVersion === null ? { kind: 'draft' }
    : { kind: 'version', version: Number.isInteger(number) && number > 0 ? number : journey.currentVersion };

  const change = useCallback((values: Record<string, string | undefined>) => {
    setParams((before) => {
      const next = new URLSearchParams(before);
      for (const [name, value] of Object.entries(values)) {
        if (value === undefined) next.delete(name);
        else next.set(name, value);
      }
      return next;
    }, { replace: true });
  }, [setParams]);

  return {
    view,
    selected: params.get('step') ?? undefined,
    show: useCallback((next: 'draft' | number) => change({ view: String(next) }), [change]),
    select: useCallback((id: string | undefined) => change({ step: id }), [change]),
  };
}
