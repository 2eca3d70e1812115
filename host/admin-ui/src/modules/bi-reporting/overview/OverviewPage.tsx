import { EmptyState, initialOf, ListPage, nothing, ok, useFormat, type Column, type Filter, type ListRequest } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, type OverviewNumber, type ReportPersonDto } from '../shared/api';
import { keys } from '../shared/names';
import { PersonLink, usePersonName } from '../shared/PeopleRows';
import '../shared/reports.css';

const numbers: readonly OverviewNumber[] = ['people', 'newPeople', 'events', 'messages', 'revenue'];
const numberOf = (text: string | undefined | null) => numbers.find((number) => number === text) ?? 'people';

/** The people behind a key number of the home page. */
export default function OverviewPage() {
  const { t } = useTranslation('bi-reporting');
  const format = useFormat();
  const nameOf = usePersonName();
  const [params] = useSearchParams();
  const number = numberOf(params.get('number'));
  const overview = useQuery({ queryKey: keys.overview, queryFn: ({ signal }) => ok(api.GET('/api/bi-reporting/overview', { signal })) });
  const definition = overview.data?.definitions.find(({ key }) => key.toLowerCase() === number.toLowerCase());

  const filters = useMemo<Filter[]>(
    () => [{ key: 'number', label: t('overview.number'), pinned: true, options: numbers.map((value) => ({ value, label: t(`overview.numbers.${value}`) })) }], [t]);
  const fetchPeople = (request: ListRequest, signal: AbortSignal) => ok(api.GET('/api/bi-reporting/overview/people', {
    params: { query: { number: numberOf(request.filters.number?.[0]), cursor: request.cursor, maxResultCount: request.maxResultCount } },
    signal,
  }));

  const columns: Column<ReportPersonDto>[] = [
    {
      key: 'person', title: t('people.person'), fixed: true,
      render: (person) => <span className="row"><span className="avatar is-small hide-narrow" aria-hidden="true">{initialOf(nameOf(person))}</span><PersonLink person={person} /></span>,
    },
    { key: 'city', title: t('people.city'), wideOnly: true, render: (person) => person.city ?? <span className="ink3">{nothing}</span> },
    ...(number === 'newPeople' ? [] : [{
      key: 'items', title: t(`overview.items.${number === 'people' ? 'events' : number}`), align: 'right', render: (person) => format.number(person.items),
    } satisfies Column<ReportPersonDto>]),
    ...(number === 'revenue' ? [{
      key: 'amount', title: t('overview.numbers.revenue'), align: 'right',
      render: (person) => (person.amount ? format.money(person.amount.amount, person.amount.currency) : <span className="ink3">{nothing}</span>),
    } satisfies Column<ReportPersonDto>] : []),
    {
      key: 'time', title: t('people.last'), align: 'right',
      render: (person) => <span className="medium ink2" title={format.exact(person.time)}>{format.when(person.time)}</span>,
    },
  ];

  return (
    <ListPage<ReportPersonDto>
      id={`bi-reporting.overview.${number}`}
      title={t('overview.pageTitle', { name: t(`overview.numbers.${number}`) })}
      label={t('people.title')}
      line={definition?.definition}
      crumbs={[{ label: t('reports.title'), to: '/reports' }]}
      columns={columns}
      rowKey={(person) => `${person.profileId}-${person.item}`}
      rowName={nameOf}
      rowLink={(person) => (person.profileId ? `/profiles/${person.profileId}` : undefined)}
      queryKey={[...keys.overview, 'people', number]}
      fetch={fetchPeople}
      filters={filters}
      totalText={(total) => t('overview.total', { total })}
      empty={<EmptyState title={t('people.nobody')} text={t('overview.emptyText')} />}
    />
  );
}
