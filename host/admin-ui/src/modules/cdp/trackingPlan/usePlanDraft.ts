import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrackingPlanDto } from '../shared/types';
import { areSame, draftOf, planKey, type PlanDraft } from './plan';

/** What is being changed of a plan, beside what is saved of it. */
export function usePlanDraft(saved: TrackingPlanDto) {
  const client = useQueryClient();
  const [base, setBase] = useState(saved);
  const [draft, setDraft] = useState(() => draftOf(saved));

  /** The plan as the server has it now; with it go what was seen and counted. */
  const take = (now: TrackingPlanDto) => {
    client.setQueryData(planKey(now.sourceId), now);
    setBase(now);
    setDraft(draftOf(now));
    void client.invalidateQueries({ queryKey: [...planKey(now.sourceId), 'counts'] });
  };
  return {
    base,
    draft,
    isDirty: !areSame(draftOf(base), draft),
    take,
    change: (part: Partial<PlanDraft>) => setDraft((now) => ({ ...now, ...part })),
    discard: () => setDraft(draftOf(base)),
  };
}

export type PlanDraftState = ReturnType<typeof usePlanDraft>;
