import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '@kernel';
import type { PlanEventKind, TrackingPlanDto } from '../shared/types';
import { cdp } from '../shared/api';

export interface SeenEvent {
  kind: PlanEventKind;
  name: string;
}

/** One click makes what was seen planned: an event, a property, or everything. */
export function usePlanning(plan: TrackingPlanDto, onPlanned: (now: TrackingPlanDto) => void) {
  const { t } = useTranslation('cdp');
  const toast = useToast();
  const [busy, setBusy] = useState<string>();

  const run = async (what: string, act: () => Promise<TrackingPlanDto>, done: string) => {
    setBusy(what);
    try {
      onPlanned(await act());
      toast.done(done);
      return true;
    } catch (error) {
      toast.failed(error, t('plan.notPlanned'));
      return false;
    } finally {
      setBusy(undefined);
    }
  };
  return {
    busy,
    planAll: () => run('', () => cdp.planSeen(plan.sourceId, { events: [], concurrencyStamp: plan.concurrencyStamp }), t('plan.allPlanned')),
    planEvent: ({ kind, name }: SeenEvent, label: string) =>
      run(`${kind} ${name}`, () => cdp.planSeen(plan.sourceId, { events: [{ kind, name }], concurrencyStamp: plan.concurrencyStamp }), t('plan.eventPlanned', { event: label })),
    planProperty: ({ kind, name }: SeenEvent, path: string) =>
      run(`${kind} ${name} ${path}`, () => cdp.planSeenProperty(plan.sourceId, { kind, name, path, concurrencyStamp: plan.concurrencyStamp }), t('plan.propertyPlanned', { property: path })),
  };
}

export type Planning = ReturnType<typeof usePlanning>;
