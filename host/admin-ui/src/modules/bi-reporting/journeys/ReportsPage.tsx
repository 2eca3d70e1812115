import { EmptyState, ListPage, NameCell, NumberDoor, ok, StateChip, useFormat, useSession, type Column, type Filter, type ListRequest } from '@kernel';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { api, type JourneyNumber, type JourneyReportListItemDto } from '../shared/api';
import { keys, permissions } from '../shared/names';
import { MoneyDoor } from '../shared/MoneyDoor';
import { lastDays, presets, type Period } from '../shared/period';
import { statusChips } from '../shared/status';
import { numberQuery, type OpenNumber } from './useOpenNumber';
import '../shared/reports.css';

const numbers = ['sent', 'opened', 'clicked', 'ordered', 'lead'] as const satisfies readonly JourneyNumber[];

const periodOf = (days: string | undefined | null, today: string): Period => (days ? lastDays(today, Number(days)) : {});

/** Every journey with its key numbers. */
export default function ReportsPage() {
  const { t } = useTranslation('bi-reporting');
  const { can } = useSession();
  const format = useFormat();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const today = format.isoDay(new Date());
  const period = periodOf(params.get('sent'), today);
  const linkTo = (row: JourneyReportListItemDto, open?: OpenNumber) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...period, ...(open && numberQuery(open)) })) if (value) query.set(name, value);
    return `/reports/journeys/${row.id}${query.size ? `?${query}` : ''}`;
  };

  const fetchReports = (request: ListRequest, signal: AbortSignal) => ok(api.GET('/api/bi-reporting/journey-report', {
    params: {
      query: {
        filter: request.search || undefined, ...periodOf(request.filters.sent?.[0], today),
        sorting: request.sorting, skipCount: request.skipCount, maxResultCount: request.maxResultCount,
      },
    },
    signal,
  }));

  const filters = useMemo<Filter[]>(
    () => [{ key: 'sent', label: t('bar.sent'), pinned: true, options: presets.map((days) => ({ value: days, label: t('bar.days', { days }) })) }], [t]);

  const columns: Column<JourneyReportListItemDto>[] = [
    {
      key: 'name', title: t('reports.journey'), fixed: true, sort: 'name',
      render: (row) => <NameCell name={row.name} to={linkTo(row)} id={row.version ? t('bar.versionNo', { version: row.version }) : undefined} />,
    },
    { key: 'status', title: t('reports.status'), wideOnly: true, render: (row) => <StateChip state={statusChips[row.status]}>{t(`status.${row.status}`)}</StateChip> },
    ...numbers.map((number): Column<JourneyReportListItemDto> => ({
      key: number, title: t(`numbers.${number}`), align: 'right', wideOnly: number === 'opened' || number === 'lead',
      render: (row) => <NumberDoor value={row[number]} to={linkTo(row, { number, as: 'people' })} label={`${t('units.person')} ${row.name} ${t(`numbers.${number}`)}`} />,
    })),
    {
      key: 'rate', title: t('reports.rate'), align: 'right', wideOnly: true,
      render: (row) => <span className="ink2">{format.percent(row.sent ? row.ordered / row.sent : undefined)}</span>,
    },
    {
      key: 'revenue', title: t('funnel.revenue'), align: 'right',
      render: (row) => (
        <MoneyDoor amount={row.revenue} others={row.otherRevenue} label={`${row.name} ${t('numbers.ordered')}`} to={linkTo(row, { number: 'ordered', as: 'items' })} />
      ),
    },
    {
      key: 'published', title: t('reports.published'), align: 'right', sort: 'publishedTime', sortFirst: 'desc', wideOnly: true,
      render: (row) => <span className="medium ink2" title={format.exact(row.publishedTime)}>{format.when(row.publishedTime)}</span>,
    },
  ];

  return (
    <ListPage<JourneyReportListItemDto>
      id="bi-reporting.journeys"
      title={t('reports.title')}
      label={t('reports.title')}
      columns={columns}
      rowKey={(row) => row.id}
      rowName={(row) => row.name}
      rowLink={(row) => linkTo(row)}
      queryKey={keys.journeys}
      fetch={fetchReports}
      searchPlaceholder={t('reports.search')}
      filters={filters}
      defaultSort="publishedTime.desc"
      totalText={(total) => t('reports.total', { total })}
      empty={
        <EmptyState
          picture={['mail', 'eye', 'link', 'cart', 'lead']} title={t('reports.emptyTitle')} text={t('reports.emptyText')}
          actions={can(permissions.journeys) && <Button type="primary" size="large" onClick={() => void navigate('/journeys')}>{t('reports.toJourneys')}</Button>}
        />
      }
    />
  );
}
