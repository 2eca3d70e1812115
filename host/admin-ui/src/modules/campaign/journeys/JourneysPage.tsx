import { EmptyState, Icon, ListPage, NameCell, nothing, NumberDoor, ok, StateChip, useFormat, useSession, type Column, type Filter, type ListRequest } from '@kernel';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type JourneyListItemDto, type JourneyStatus } from '../shared/api';
import { journeyTopic, keys, permissions } from '../shared/names';
import { JourneyChip } from '../shared/JourneyChip';
import { CreateJourneyDrawer } from './CreateJourneyDrawer';

const statuses: JourneyStatus[] = ['running', 'paused', 'draft', 'stopped'];

function fetchJourneys(request: ListRequest, signal: AbortSignal) {
  return ok(api.GET('/api/campaign/journey', {
    params: {
      query: {
        filter: request.search || undefined,
        status: request.filters.status?.[0] as JourneyStatus | undefined,
        sorting: request.sorting, skipCount: request.skipCount, maxResultCount: request.maxResultCount,
      },
    },
    signal,
  }));
}

export default function JourneysPage() {
  const { t } = useTranslation('campaign');
  const { can } = useSession();
  const format = useFormat();
  const [isCreating, setCreating] = useState(false);

  const filters = useMemo<Filter[]>(() => [
    { key: 'status', label: t('journeys.status'), pinned: true, options: statuses.map((value) => ({ value, label: t(`status.${value}`) })) },
  ], [t]);

  const columns: Column<JourneyListItemDto>[] = [
    {
      key: 'name', title: t('journeys.name'), fixed: true, sort: 'name',
      render: (row) => (
        <NameCell
          name={row.name} to={`/journeys/${row.id}`} id={row.currentVersion ? t('journeys.version', { version: row.currentVersion }) : undefined}
          after={row.lastError && <span title={row.lastError}><StateChip state="failed">{t('journeys.trouble')}</StateChip></span>}
        />
      ),
    },
    {
      key: 'status', title: t('journeys.status'),
      render: (row) => (
        <span className="row">
          <JourneyChip status={row.status} />
          {row.hasDraft && row.status !== 'draft' && <span className="small ink3">{t('journeys.hasDraft')}</span>}
        </span>
      ),
    },
    {
      key: 'entered', title: t('journeys.entered'), align: 'right', sort: 'entered',
      render: (row) => <NumberDoor value={row.entered} to={`/journeys/${row.id}/people?state=entered`} label={t('doors.entered', { name: row.name })} />,
    },
    {
      key: 'inside', title: t('journeys.inside'), align: 'right', sort: 'inside',
      render: (row) => <NumberDoor value={row.inside} to={`/journeys/${row.id}/people`} label={t('doors.inside', { name: row.name })} />,
    },
    {
      key: 'done', title: t('journeys.done'), align: 'right', wideOnly: true,
      render: (row) => <NumberDoor value={row.entered - row.inside} to={`/journeys/${row.id}/people?state=left`} label={t('doors.done', { name: row.name })} />,
    },
    {
      key: 'converted', title: t('journeys.converted'), align: 'right', wideOnly: true,
      render: (row) => (row.hasGoal || row.converted > 0
        ? <NumberDoor value={row.converted} to={`/journeys/${row.id}/people?state=converted`} label={t('doors.converted', { name: row.name })} />
        : <span className="ink3">{nothing}</span>),
    },
    {
      key: 'sent', title: t('journeys.sent'), align: 'right', wideOnly: true,
      render: (row) => (
        <NumberDoor
          value={row.sent} to={can(permissions.messages) ? `/messages?journey=${row.id}&state=accepted` : undefined} label={t('doors.sent', { name: row.name })}
        />
      ),
    },
    {
      key: 'updated', title: t('journeys.updated'), align: 'right', sort: 'updatedAt', sortFirst: 'desc', wideOnly: true,
      render: (row) => <span className="medium ink2" title={format.exact(row.updatedAt)}>{format.when(row.updatedAt)}</span>,
    },
  ];

  const create = (size: 'middle' | 'large', label: string) => can(permissions.edit) && (
    <Button type="primary" size={size} icon={<Icon name="plus" size={14} />} onClick={() => setCreating(true)}>{label}</Button>
  );

  return (
    <>
      <ListPage<JourneyListItemDto>
        id="campaign.journeys"
        title={t('journeys.title')}
        label={t('journeys.title')}
        actions={create('middle', t('journeys.create'))}
        columns={columns}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        rowLink={(row) => `/journeys/${row.id}`}
        queryKey={keys.journeys}
        fetch={fetchJourneys}
        live={[journeyTopic]}
        searchPlaceholder={t('journeys.search')}
        filters={filters}
        defaultSort="updatedAt.desc"
        totalText={(total) => t('journeys.total', { total })}
        empty={
          <EmptyState
            picture={['bolt', 'clock', 'branch', 'mail', 'flag']} title={t('journeys.emptyTitle')} text={t('journeys.emptyText')}
            actions={create('large', t('journeys.createFirst'))}
          />
        }
      />
      <CreateJourneyDrawer open={isCreating} onClose={() => setCreating(false)} />
    </>
  );
}
