import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ListView, NameCell, StateChip, useFormat, type Column, type Filter, type ListRequest } from '@kernel';
import type { SeenEventDto, TrackingPlanDto } from '../shared/types';
import { cdp } from '../shared/api';
import { planKey } from './plan';
import { SampleDrawer } from './SampleDrawer';
import type { Planning } from './usePlanning';

interface Props {
  plan: TrackingPlanDto;
  planning: Planning;
  mayEdit: boolean;
  isDirty: boolean;
}

const showAll = 'show';

/** What the source has sent and the plan does not have; one click makes it planned. */
export function SeenTab({ plan, planning, mayEdit, isDirty }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const [shown, setShown] = useState<SeenEventDto>();
  const mayPlan = mayEdit && !isDirty;
  const titleOf = ({ kind, label }: SeenEventDto) => (kind === 'track' ? label : t(`plan.kinds.${kind}`));

  const fetch = async (request: ListRequest, signal: AbortSignal) => {
    const word = request.search.toLowerCase();
    const all = (request.filters[showAll] ?? []).includes('all');
    const found = (await cdp.seenEvents(plan.sourceId, signal)).filter((event) => (all || !event.isPlanned) && `${titleOf(event)} ${event.name}`.toLowerCase().includes(word));
    return { items: found.slice(request.skipCount, request.skipCount + request.maxResultCount), totalCount: found.length };
  };
  const filters = useMemo<Filter[]>(() => [{ key: showAll, label: t('plan.show'), pinned: true, options: [{ value: 'all', label: t('plan.showPlanned') }] }], [t]);
  const columns: Column<SeenEventDto>[] = [
    { key: 'event', title: t('plan.event'), fixed: true, render: (event) => <NameCell name={titleOf(event)} id={event.kind === 'track' && event.label !== event.name ? event.name : undefined} onClick={() => setShown(event)} /> },
    { key: 'count', title: t('plan.came'), align: 'right', render: (event) => format.number(event.count) },
    { key: 'first', title: t('plan.first'), align: 'right', wideOnly: true, render: (event) => <span title={format.exact(event.firstTime)}>{format.when(event.firstTime)}</span> },
    { key: 'last', title: t('plan.last'), align: 'right', wideOnly: true, render: (event) => <span title={format.exact(event.lastTime)}>{format.when(event.lastTime)}</span> },
    {
      key: 'act', title: t('actions'), width: 120, align: 'right', fixed: true,
      render: (event) => (event.isPlanned ? <StateChip state="passed">{t('plan.planned')}</StateChip> : mayEdit && (
        <Button
          size="small" disabled={!mayPlan} loading={planning.busy === `${event.kind} ${event.name}`} aria-label={t('plan.planOf', { event: titleOf(event) })}
          onClick={(click) => { click.stopPropagation(); void planning.planEvent(event, titleOf(event)); }}
        >
          {t('plan.planIt')}
        </Button>
      )),
    },
  ];
  return (
    <>
      <div className="row wrap plan-lead">
        <p className="medium ink2 sentence grow">{t(isDirty && mayEdit ? 'plan.saveFirst' : 'plan.seenText')}</p>
        {mayEdit && <Button disabled={!mayPlan} loading={planning.busy === ''} onClick={() => void planning.planAll()}>{t('plan.planAll')}</Button>}
      </div>
      <ListView<SeenEventDto>
        id="cdp.plan-seen" label={t('plan.tabs.seen')} columns={columns} rowKey={(event) => `${event.kind} ${event.name}`} onRowClick={setShown}
        queryKey={[...planKey(plan.sourceId), 'counts', 'seen-list', plan.concurrencyStamp]} fetch={fetch} filters={filters} searchPlaceholder={t('plan.searchEvents')} totalText={(total) => t('plan.seenTotal', { total })}
        empty={<EmptyState picture={['plug', 'bolt', 'filter', 'check', 'flag']} title={t('plan.noneSeen')} text={t('plan.noneSeenText')} />}
      />
      <SampleDrawer
        plan={plan} event={shown} title={shown && titleOf(shown)} onClose={() => setShown(undefined)} busy={planning.busy !== undefined}
        onPlan={mayPlan && shown && !shown.isPlanned ? async () => { if (await planning.planEvent(shown, titleOf(shown))) setShown(undefined); } : undefined}
      />
    </>
  );
}
