import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState, Icon, ListPage, NameCell, nothing, useFormat, useSession, type BulkAction, type Column, type Filter, type ListRequest } from '@kernel';
import type { QuarantinedEventDto } from '../shared/types';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { QuarantineDrawer } from './QuarantineDrawer';
import { QuarantineJobLine } from './QuarantineJobLine';
import { ReasonCounts } from './ReasonCounts';
import { quarantineKey, ranges, sinceOf, type Range } from './query';
import { useQuarantineActs } from './useQuarantineActs';
import '../shared/cdp.css';
import './quarantine.css';

function filterOf(request: Pick<ListRequest, 'search' | 'filters'>) {
  const { source, reason, time } = request.filters;
  return { sourceId: source?.[0], reason: reason?.[0], eventName: request.search || undefined, from: sinceOf(time?.[0] as Range | undefined) };
}

/** 隔离区: events that were refused, why, and what can be done. */
export default function QuarantinePage() {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  const client = useQueryClient();
  const [params, setParams] = useSearchParams();
  const [opened, setOpened] = useState<string>();
  const mayEdit = can(permissions.quarantineEdit);
  const acts = useQuarantineActs();

  const sourceId = params.get('source') ?? undefined;
  const range = (params.get('time') as Range | null) ?? undefined;
  const reason = params.get('reason') ?? undefined;
  const sources = useQuery({ queryKey: ['cdp', 'sources', 'names'], queryFn: ({ signal }) => cdp.sources(signal), enabled: can(permissions.sources) });
  const summary = useQuery({
    queryKey: [...quarantineKey, 'summary', sourceId, range],
    queryFn: ({ signal }) => cdp.quarantineSummary({ sourceId, from: sinceOf(range ?? 'month') }, signal),
  });

  const filters = useMemo<Filter[]>(() => [
    { key: 'time', label: t('quarantine.time'), pinned: true, options: ranges.map((value) => ({ value, label: t(`quarantine.ranges.${value}`) })) },
    { key: 'reason', label: t('quarantine.reason'), pinned: true, options: (summary.data?.allReasons ?? []).map(({ reason: value, label }) => ({ value, label })) },
    { key: 'source', label: t('quarantine.source'), pinned: true, options: (sources.data ?? []).map(({ id, name }) => ({ value: id, label: name })) },
  ], [summary.data, sources.data, t]);

  const columns: Column<QuarantinedEventDto>[] = [
    { key: 'event', title: t('quarantine.event'), fixed: true, render: (row) => <NameCell name={row.eventLabel ?? t('quarantine.unnamed')} id={row.eventName !== row.eventLabel ? row.eventName ?? undefined : undefined} onClick={() => setOpened(row.id)} /> },
    {
      key: 'reason', title: t('quarantine.why'),
      render: (row) => <span className="quarantine-why">{row.reasonText}{row.detail && row.detail !== row.eventName && <span className="small ink3 quarantine-detail"> {row.detail}</span>}</span>,
    },
    { key: 'source', title: t('quarantine.source'), wideOnly: true, render: (row) => row.sourceName ?? <span className="ink3">{t('quarantine.platform')}</span> },
    { key: 'tried', title: t('quarantine.tried'), wideOnly: true, render: (row) => (row.replayedTime ? <span title={format.exact(row.replayedTime)}>{format.when(row.replayedTime)}</span> : <span className="ink3">{nothing}</span>) },
    { key: 'at', title: t('quarantine.at'), align: 'right', render: (row) => <span className="medium ink2" title={format.exact(row.receivedTime)}>{format.when(row.receivedTime)}</span> },
  ];

  const bulk = (ids: readonly string[], clear: () => void): BulkAction[] => [
    { key: 'replay', label: t('quarantine.replay'), icon: 'refresh', onClick: () => void acts.replay(ids).then((isDone) => isDone && clear()) },
    { key: 'discard', label: t('quarantine.discard'), icon: 'trash', onClick: () => void acts.discard(ids).then((isDone) => isDone && clear()) },
  ];
  const all = () => filterOf({ search: params.get('q') ?? '', filters: { ...(sourceId && { source: [sourceId] }), ...(reason && { reason: [reason] }), ...(range && { time: [range] }) } });
  const choose = (value: string) => setParams((before) => {
    const next = new URLSearchParams(before);
    for (const name of ['cursor', 'from', 'page']) next.delete(name);
    if (reason === value) next.delete('reason');
    else next.set('reason', value);
    return next;
  }, { replace: true });

  return (
    <>
      <ListPage<QuarantinedEventDto>
        id="cdp.quarantine"
        title={t('quarantine.title')}
        label={t('quarantine.label')}
        line={(
          <div className="quarantine-head">
            <p className="ink2">{t('quarantine.line')}</p>
            {mayEdit && <QuarantineJobLine onEnded={() => void client.invalidateQueries({ queryKey: quarantineKey })} />}
            <ReasonCounts summary={summary.data} chosen={reason} range={range ?? 'month'} onChoose={choose} />
          </div>
        )}
        actions={mayEdit && <Button icon={<Icon name="refresh" size={14} />} onClick={() => void acts.replayAll(all())}>{t('quarantine.replayAll')}</Button>}
        more={mayEdit ? [
          { key: 'discard-all', label: t('quarantine.discardAll'), icon: <Icon name="trash" size={14} />, danger: true, onClick: () => void acts.discardAll(all()) },
        ] : undefined}
        columns={columns}
        rowKey={(row) => row.id}
        rowName={(row) => row.eventLabel ?? t('quarantine.unnamed')}
        onRowClick={(row) => setOpened(row.id)}
        queryKey={quarantineKey}
        fetch={(request, signal) => cdp.quarantine({ ...filterOf(request), cursor: request.cursor, maxResultCount: request.maxResultCount }, signal)}
        totalText={(total) => t('quarantine.total', { total })}
        searchPlaceholder={t('quarantine.search')}
        filters={filters}
        bulk={mayEdit ? bulk : undefined}
        empty={<EmptyState picture={['plug', 'filter', 'check', 'user', 'flag']} title={t('quarantine.emptyTitle')} text={t('quarantine.emptyText')} />}
      />
      <QuarantineDrawer id={opened} acts={mayEdit ? acts : undefined} onClose={() => setOpened(undefined)} />
    </>
  );
}
