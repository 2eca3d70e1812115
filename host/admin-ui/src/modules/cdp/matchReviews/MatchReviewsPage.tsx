import { Tabs } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, ListView, PageHead, useFormat, useSession, type Filter, type ListRequest } from '@kernel';
import type { MatchReviewDto } from '../shared/types';
import { cdp } from '../shared/api';
import { atLeast } from '../shared/atLeast';
import { permissions } from '../shared/permissions';
import { matchReviewsKey, queryOf, tabs, tabToShow, type Tab } from './query';
import { useOpenCounts } from './useOpenCounts';
import { usePairColumns } from './usePairColumns';
import './matchReviews.css';

const refused = 'refused';

const fetchOf = (tab: Tab) => (request: ListRequest, signal: AbortSignal) =>
  cdp.matchReviews({ ...queryOf(tab), onlyRefused: tab === 'similar' && request.filters[refused] ? true : undefined, cursor: request.cursor, maxResultCount: request.maxResultCount }, signal);

/** 待确认的合并: pairs of people who may be one. */
export default function MatchReviewsPage() {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const counts = useOpenCounts();
  const tab = tabToShow(params.get('tab'), counts);
  // Another list begins on its first page, without the filters of this one.
  const choose = (key: string) => setParams({ tab: key }, { replace: true });
  const labelOf = (key: Tab) => {
    const open = counts[key];
    return <>{t(`matchReviews.tabs.${key}`)}{open && open.count > 0 && <span className="num ink3"> {atLeast(open.count, open.isExact, format)}</span>}</>;
  };
  return (
    <>
      <PageHead title={t('matchReviews.title')} line={t(`matchReviews.lines.${tab}`)} />
      <Tabs className="match-tabs" activeKey={tab} onChange={choose} items={tabs.map((key) => ({ key, label: labelOf(key) }))} />
      <List key={tab} tab={tab} />
    </>
  );
}

function List({ tab }: { tab: Tab }) {
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  const columns = usePairColumns(tab);
  const filters = useMemo<Filter[]>(() => (tab === 'similar'
    ? [{ key: refused, label: t('matchReviews.show'), pinned: true, options: [{ value: 'yes', label: t('matchReviews.onlyRefused') }] }]
    : []), [tab, t]);
  return (
    <ListView<MatchReviewDto>
      id={`cdp.match-reviews.${tab}`}
      label={t('matchReviews.label')}
      columns={columns}
      rowKey={(pair) => pair.id}
      rowLink={(pair) => `/match-reviews/${pair.id}`}
      queryKey={[...matchReviewsKey, tab]}
      fetch={fetchOf(tab)}
      pageSize={20}
      filters={filters}
      totalText={(total) => t('matchReviews.total', { total })}
      empty={
        <EmptyState
          picture={['people', 'filter', 'user', 'check', 'flag']} title={t(`matchReviews.empty.${tab}`)} text={t(`matchReviews.emptyText.${tab}`)}
          actions={tab === 'similar' && can(permissions.matching) && <Link to="/matching">{t('matchReviews.toMatching')}</Link>}
        />
      }
    />
  );
}
