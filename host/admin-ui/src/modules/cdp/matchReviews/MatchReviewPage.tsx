import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ErrorState, PageHead, PageSkeleton, useFormat } from '@kernel';
import type { MatchReviewDto } from '../shared/types';
import { cdp } from '../shared/api';
import { probabilityText } from '../shared/probabilityText';
import { useEscBack } from '../shared/useEscBack';
import { DecisionBar } from './DecisionBar';
import { PairSides } from './PairSides';
import { listOf, matchReviewsKey, pathOf } from './query';
import { usePairQueue } from './usePairQueue';
import { usePersonName } from './usePersonName';
import '../shared/cdp.css';
import '../merge/merge.css';
import './matchReviews.css';

const keyOf = (id: string | undefined) => [...matchReviewsKey, 'pair', id];

/** Two people side by side, and the decision. Decided ones are shown with what was decided. */
export default function MatchReviewPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('cdp');
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery({ queryKey: keyOf(id), queryFn: ({ signal }) => cdp.matchReview(id, signal) });
  const tab = data && listOf(data.review);
  const list = pathOf(tab ?? 'similar');
  useEscBack(list);
  const queue = usePairQueue(tab, id);
  useReadAhead(queue.next);
  const go = (to: string | undefined) => void navigate(to ? `/match-reviews/${to}` : list, { replace: true });

  if (error && !data) return <ErrorState error={error} what={t('matchReviews.one')} onRetry={() => void refetch()} />;
  return (
    <>
      {data ? <Head pair={data.review} place={queue.place} total={queue.total} list={list} /> : <PageHead title={t('matchReviews.one')} />}
      <div className="page-body match-pair">{data ? <PairSides key={id} details={data} /> : <PageSkeleton rows={10} />}</div>
      {/* Stays where it is from pair to pair, and the focus with it. */}
      <DecisionBar pair={data?.review} queue={queue} onGo={go} />
    </>
  );
}

/** The next pair is there when it is wanted. */
function useReadAhead(next: string | undefined) {
  const client = useQueryClient();
  useEffect(() => {
    if (next) void client.prefetchQuery({ queryKey: keyOf(next), queryFn: ({ signal }) => cdp.matchReview(next, signal), staleTime: 30_000 });
  }, [client, next]);
}

function Head({ pair, place, total, list }: { pair: MatchReviewDto; place?: number; total?: number; list: string }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const nameOf = usePersonName();
  const [one, other] = [pair.people[0]!, pair.people[1]!];
  const line = pair.origin === 'similar'
    ? t('matchReviews.alike', { percent: probabilityText(pair.probability, format) }) + (pair.refused ? t('matchReviews.keptBack', { reason: t(`matchReviews.refusals.${pair.refused}`) }) : '')
    : t('matchReviews.named', { when: format.when(pair.eventTime ?? pair.foundTime), type: pair.identifierTypeLabel });
  return (
    <PageHead
      title={one.profileId === other.profileId ? nameOf(one) : t('matchReviews.two', { one: nameOf(one), other: nameOf(other) })} line={line}
      fact={place && total ? t('matchReviews.place', { place: format.number(place), total: format.number(total) }) : undefined}
      crumbs={[{ label: t('matchReviews.title'), to: list }]}
    />
  );
}
