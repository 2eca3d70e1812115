import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Icon, Section, SwitchRow } from '@kernel';
import { cdp } from '../shared/api';
import { EventDrawer } from './EventDrawer';
import { EventList } from './EventList';
import { planKey, replaced, without } from './plan';
import { PolicyList } from './PolicyList';
import type { PlanDraftState } from './usePlanDraft';
import type { Planning } from './usePlanning';

interface Props {
  state: PlanDraftState;
  planning: Planning;
  mayEdit: boolean;
}

/** The plan itself: whether it holds, what becomes of what is not as planned, and its events. */
export function PlanTab({ state: { base, draft, change, isDirty }, planning, mayEdit }: Props) {
  const { t } = useTranslation('cdp');
  const [opened, setOpened] = useState<number>();
  const [isStarted, setStarted] = useState(false);
  const seen = useQuery({ queryKey: [...planKey(base.sourceId), 'counts', 'seen'], queryFn: ({ signal }) => cdp.seenEvents(base.sourceId, signal) });

  if (!base.exists && !isDirty && !isStarted) {
    return (
      <EmptyState
        picture={['plug', 'bolt', 'filter', 'check', 'shield']} title={t('plan.emptyTitle')} text={t('plan.emptyText')}
        actions={mayEdit && (
          <>
            {(seen.data?.length ?? 0) > 0 && <Button type="primary" loading={planning.busy === ''} onClick={() => void planning.planAll()}>{t('plan.startFromSeen')}</Button>}
            <Button type={seen.data?.length === 0 ? 'primary' : 'default'} onClick={() => setStarted(true)}>{t('plan.startEmpty')}</Button>
          </>
        )}
        note={seen.data?.length === 0 ? t('plan.nothingSeen') : undefined}
      />
    );
  }
  return (
    <div className="page-body plan-body">
      <Section title={t('plan.checking')}>
        {mayEdit
          ? <SwitchRow title={t('plan.isOn')} consequence={t('plan.isOnText')} checked={draft.isOn} onChange={(isOn) => change({ isOn })} />
          : <p className="ink2">{t(draft.isOn ? 'plan.isOnText' : 'plan.isOffText')}</p>}
        <PolicyList policies={draft.policies} onChange={mayEdit ? (policies) => change({ policies }) : undefined} />
        <p className="note medium"><Icon name="info" /><span>{t('plan.whose')}</span></p>
      </Section>
      <EventList
        events={draft.events} seen={seen.data} onOpen={setOpened}
        onAdd={mayEdit ? (event) => { change({ events: [...draft.events, event] }); setOpened(draft.events.length); } : undefined}
      />
      <EventDrawer
        event={opened === undefined ? undefined : draft.events[opened]} mayEdit={mayEdit} onClose={() => setOpened(undefined)}
        onChange={(event) => opened !== undefined && change({ events: replaced(draft.events, opened, event) })}
        onRemove={() => { if (opened !== undefined) change({ events: without(draft.events, opened) }); setOpened(undefined); }}
      />
    </div>
  );
}
