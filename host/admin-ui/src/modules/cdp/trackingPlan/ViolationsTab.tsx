import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, ListView, NameCell, nothing, StateChip, useConfirm, useFormat, useSession, useToast, type ChipState, type Column, type Filter, type ListRequest } from '@kernel';
import type { PlanPolicy, PlanViolationDto, TrackingPlanDto } from '../shared/types';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { planKey, violationKinds } from './plan';
import type { Planning } from './usePlanning';

interface Props {
  plan: TrackingPlanDto;
  planning: Planning;
  mayEdit: boolean;
  isDirty: boolean;
}

const kindFilter = 'kind';
const stateOf: Record<PlanPolicy, ChipState> = { accept: 'neutral', flag: 'waiting', drop: 'dropped', quarantine: 'held' };

/** In which ways events were not as planned. */
export function ViolationsTab({ plan, planning, mayEdit, isDirty }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const toast = useToast();
  const ask = useConfirm();
  const client = useQueryClient();
  const { can } = useSession();
  const titleOf = ({ kind, label }: PlanViolationDto) => (kind === 'track' ? label : t(`plan.kinds.${kind}`));
  const counts = [...planKey(plan.sourceId), 'counts'];

  const fetch = async (request: ListRequest, signal: AbortSignal) => {
    const word = request.search.toLowerCase();
    const kinds = request.filters[kindFilter] ?? [];
    const found = (await cdp.planViolations(plan.sourceId, signal)).filter((row) =>
      (kinds.length === 0 || kinds.includes(row.violation)) && `${titleOf(row)} ${row.name} ${row.property ?? ''}`.toLowerCase().includes(word));
    return { items: found.slice(request.skipCount, request.skipCount + request.maxResultCount), totalCount: found.length };
  };
  const clear = async () => {
    if (!(await ask({ title: t('plan.clearTitle'), text: t('plan.clearText'), verb: t('plan.clear'), keep: t('keep') }))) return;
    try {
      await cdp.clearPlanViolations(plan.sourceId);
      toast.done(t('plan.cleared'));
    } catch (error) {
      toast.failed(error, t('plan.notCleared'));
    }
    await client.invalidateQueries({ queryKey: counts });
  };
  const planIt = (row: PlanViolationDto) => (row.property ? planning.planProperty(row, row.property) : planning.planEvent(row, titleOf(row)));

  const filters = useMemo<Filter[]>(
    () => [{ key: kindFilter, label: t('plan.violation'), pinned: true, multiple: true, options: violationKinds.map((value) => ({ value, label: t(`plan.violations.${value}`) })) }], [t]);
  const columns: Column<PlanViolationDto>[] = [
    { key: 'event', title: t('plan.event'), fixed: true, render: (row) => <NameCell name={titleOf(row)} id={row.kind === 'track' && row.label !== row.name ? row.name : undefined} /> },
    { key: 'what', title: t('plan.violation'), render: (row) => t(`plan.violations.${row.violation}`) },
    { key: 'property', title: t('plan.property'), wraps: true, render: (row) => (row.property ? <span className="code">{row.property}</span> : <span className="ink3">{nothing}</span>) },
    { key: 'sample', title: t('plan.lastValue'), wideOnly: true, wraps: true, render: (row) => (row.sample ? <span className="code">{row.sample}</span> : <span className="ink3">{nothing}</span>) },
    { key: 'count', title: t('plan.times'), align: 'right', render: (row) => format.number(row.count) },
    { key: 'last', title: t('plan.last'), align: 'right', wideOnly: true, render: (row) => <span title={format.exact(row.lastTime)}>{format.when(row.lastTime)}</span> },
    { key: 'policy', title: t('plan.policyTitle'), wideOnly: true, render: (row) => <StateChip state={stateOf[row.policy]}>{t(`plan.policy.${row.policy}`)}</StateChip> },
    {
      key: 'act', title: t('actions'), width: 110, align: 'right', wideOnly: true,
      render: (row) => mayEdit && (row.violation === 'unplannedEvent' || row.violation === 'unplannedProperty') && (
        <Button
          size="small" disabled={isDirty} loading={planning.busy === [row.kind, row.name, row.property].filter(Boolean).join(' ')} aria-label={t('plan.planOf', { event: row.property ?? titleOf(row) })}
          onClick={() => void planIt(row)}
        >
          {t('plan.planIt')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <div className="row wrap plan-lead">
        <p className="medium ink2 sentence grow">
          {t(isDirty && mayEdit ? 'plan.saveFirst' : 'plan.violationsText')}
          {can(permissions.quarantine) && <> <Link className="underlined" to={`/quarantine?source=${plan.sourceId}&reason=tracking-plan`}>{t('plan.toQuarantine')}</Link></>}
        </p>
        {mayEdit && <Button onClick={() => void clear()}>{t('plan.clear')}</Button>}
      </div>
      <ListView<PlanViolationDto>
        id="cdp.plan-violations" label={t('plan.tabs.violations')} columns={columns} rowKey={(row) => [row.violation, row.kind, row.name, row.property].join(' ')}
        queryKey={[...counts, 'violations', plan.concurrencyStamp]} fetch={fetch} filters={filters} searchPlaceholder={t('plan.searchViolations')} totalText={(total) => t('plan.violationTotal', { total })}
        empty={<EmptyState picture={['bolt', 'filter', 'check', 'user', 'flag']} title={t(plan.isOn ? 'plan.noViolations' : 'plan.notChecked')} text={t(plan.isOn ? 'plan.noViolationsText' : 'plan.notCheckedText')} />}
      />
    </>
  );
}
