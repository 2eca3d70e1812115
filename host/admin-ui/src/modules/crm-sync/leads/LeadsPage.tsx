import { EmptyState, initialOf, ListPage, NameCell, nothing, ok, useFormat, type Column, type Filter, type ListRequest } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type LeadDto, type LeadState } from '../shared/api';
import { keys, leadTopic } from '../shared/names';
import { LeadStateChip } from '../shared/LeadStateChip';
import { useAccept } from './useAccept';
import '../shared/leads.css';

const states: LeadState[] = ['new', 'accepted', 'won', 'lost'];
const pool = 'pool';

function fetchLeads(request: ListRequest, signal: AbortSignal) {
  const [owner] = request.filters.owner ?? [];
  return ok(api.GET('/api/crm-sync/lead', {
    params: {
      query: {
        filter: request.search || undefined,
        state: request.filters.state as LeadState[] | undefined,
        ownerId: owner === pool ? undefined : owner,
        isInPool: owner === pool ? true : undefined,
        unitId: request.filters.unit?.[0],
        sorting: request.sorting, skipCount: request.skipCount, maxResultCount: request.maxResultCount,
      },
    },
    signal,
  }));
}

export default function LeadsPage() {
  const { t } = useTranslation('crm-sync');
  const format = useFormat();
  const { accept, pendingId } = useAccept();
  const values = useQuery({ queryKey: keys.filterValues, queryFn: ({ signal }) => ok(api.GET('/api/crm-sync/lead/filter-values', { signal })) });

  const filters = useMemo<Filter[]>(() => [
    { key: 'state', label: t('leads.state'), multiple: true, pinned: true, options: states.map((value) => ({ value, label: t(`states.${value}`) })) },
    {
      key: 'owner', label: t('leads.owner'),
      options: [{ value: pool, label: t('leads.pool') }, ...(values.data?.owners ?? []).map(({ id, name }) => ({ value: id, label: name }))],
    },
    { key: 'unit', label: t('leads.unit'), options: (values.data?.units ?? []).map(({ id, name }) => ({ value: id, label: name })) },
  ], [t, values.data]);

  const columns: Column<LeadDto>[] = [
    {
      key: 'person', title: t('leads.person'), fixed: true,
      render: (lead) => (
        <NameCell
          name={lead.personName ?? t('unknownPerson')} id={lead.title} to={`/leads/${lead.id}`}
          before={<span className="avatar is-small hide-narrow" aria-hidden="true">{initialOf(lead.personName ?? '?')}</span>}
        />
      ),
    },
    { key: 'state', title: t('leads.state'), render: (lead) => <LeadStateChip state={lead.state} /> },
    { key: 'owner', title: t('leads.owner'), wideOnly: true, render: (lead) => lead.ownerName ?? <span className="ink3">{t('leads.pool')}</span> },
    { key: 'unit', title: t('leads.unit'), wideOnly: true, render: (lead) => lead.unitName ?? <span className="ink3">{t('leads.wholeCompany')}</span> },
    {
      key: 'amount', title: t('leads.amount'), align: 'right', sort: 'amount', sortFirst: 'desc', wideOnly: true,
      render: (lead) => (lead.amount === null ? <span className="ink3">{nothing}</span> : format.money(lead.amount, lead.currency ?? undefined)),
    },
    {
      key: 'created', title: t('leads.created'), align: 'right', sort: 'creationTime', sortFirst: 'desc', wideOnly: true,
      render: (lead) => <span className="medium ink2" title={format.exact(lead.creationTime)}>{format.when(lead.creationTime)}</span>,
    },
    {
      key: 'acts', title: '', fixed: true, align: 'right', width: 84,
      render: (lead) => lead.canAccept && (
        <Button
          size="small" className="lead-accept" loading={pendingId === lead.id}
          aria-label={t('accept.of', { name: lead.personName ?? t('unknownPerson') })}
          onClick={(event) => {
            event.stopPropagation();
            accept(lead);
          }}
        >
          {t('accept.verb')}
        </Button>
      ),
    },
  ];

  return (
    <ListPage<LeadDto>
      id="crm-sync.leads"
      title={t('leads.title')}
      label={t('leads.title')}
      columns={columns}
      rowKey={(lead) => lead.id}
      rowName={(lead) => lead.personName ?? lead.title}
      rowLink={(lead) => `/leads/${lead.id}`}
      queryKey={keys.leads}
      fetch={fetchLeads}
      live={[leadTopic]}
      searchPlaceholder={t('leads.search')}
      filters={filters}
      defaultSort="creationTime.desc"
      totalText={(total) => t('leads.total', { total })}
      empty={<EmptyState picture={['journey', 'mail', 'lead', 'check', 'flag']} title={t('leads.emptyTitle')} text={t('leads.emptyText')} />}
    />
  );
}
