import { Button } from 'antd';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ErrorState, PageSkeleton, StateChip, Timeline, useFormat, type TimelineItem } from '@kernel';
import type { TimelineEventDto } from '../shared/types';
import { cdp } from '../shared/api';
import { useEventLine } from '../timeline/useEventLine';
import { takes, type PieceSpan } from './pieces';

const pageSize = 50;

interface Props {
  profileId: string;
  partNo: number;
  /** Shows what happened before this moment; undefined for all. */
  before: string | undefined;
  /** What is taken so far. */
  span: PieceSpan;
  onFrom: (event: TimelineEventDto) => void;
  onTo: (event: TimelineEventDto) => void;
}

/** What sources sent of a part, newest first, each of them a place to cut at. */
export function PartEvents({ profileId, partNo, before, ...cut }: Props) {
  const { t } = useTranslation('cdp');
  const query = useInfiniteQuery({
    queryKey: ['cdp', 'profiles', profileId, 'partEvents', partNo, before],
    queryFn: ({ pageParam, signal }) => cdp.timeline(profileId, { partNo, before, isFromSource: true, cursor: pageParam, maxResultCount: pageSize }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const events = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.error && !query.data) return <ErrorState error={query.error} what={t('unmerge.activity')} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <PageSkeleton rows={6} />;
  if (events.length === 0) return <EmptyState picture={false} title={t('unmerge.noEvents')} />;
  return (
    <div className="part-events">
      <Suspense fallback={<PageSkeleton rows={6} />}><Events events={events} {...cut} /></Suspense>
      {query.hasNextPage && (
        <div className="row timeline-more">
          <Button type="link" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('timeline.earlier')}</Button>
          {query.isFetchNextPageError && <span className="small bad" role="alert">{t('timeline.notLoaded')}</span>}
        </div>
      )}
    </div>
  );
}

function Events({ events, span, onFrom, onTo }: { events: readonly TimelineEventDto[] } & Pick<Props, 'span' | 'onFrom' | 'onTo'>) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const lineOf = useEventLine();
  const isCut = span.from !== undefined || span.to !== undefined || span.sourceIds.length > 0;
  const items = events.map((event): TimelineItem => {
    const line = lineOf(event);
    const what = { title: line.title, time: format.exact(event.occurredTime) };
    return {
      ...line, to: undefined, id: event.key, at: event.occurredTime,
      more: (
        <div className="row wrap part-event-cuts">
          <Button size="small" type="link" aria-label={t('unmerge.fromHereOf', what)} onClick={() => onFrom(event)}>{t('unmerge.fromHere')}</Button>
          <Button size="small" type="link" aria-label={t('unmerge.upToHereOf', what)} onClick={() => onTo(event)}>{t('unmerge.upToHere')}</Button>
          {isCut && takes(span, event) && <StateChip state="waiting" icon={false}>{t('unmerge.goes')}</StateChip>}
        </div>
      ),
    };
  });
  return <Timeline items={items} label={t('unmerge.activity')} />;
}
