import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ErrorState, PageSkeleton, Section, Timeline, type TimelineItem } from '@kernel';
import type { TimelineEventDto } from '../shared/types';
import { cdp } from '../shared/api';
import { useEventLine } from '../timeline/useEventLine';
import { EventDetails } from './EventDetails';

const categories = ['all', 'behavior', 'outreach', 'trade', 'change'] as const;
const pageSize = 50;

export const timelineKey = (id: string) => ['cdp', 'profiles', id, 'timeline'] as const;

/** Everything that happened to a person, newest first. */
export function ProfileTimeline({ profileId, partCount }: { profileId: string; partCount: number }) {
  const { t } = useTranslation('cdp');
  const [category, setCategory] = useState<(typeof categories)[number]>('all');
  const query = useInfiniteQuery({
    queryKey: [...timelineKey(profileId), category],
    queryFn: ({ pageParam, signal }) =>
      cdp.timeline(profileId, { category: category === 'all' ? undefined : category, cursor: pageParam, maxResultCount: pageSize }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const events = query.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <Section
      title={t('timeline.title')}
      actions={
        <Segmented
          size="small" aria-label={t('timeline.filter')} value={category} onChange={setCategory}
          options={categories.map((value) => ({ value, label: t(`timeline.categories.${value}`) }))}
        />
      }
    >
      {query.error && !query.data ? <ErrorState error={query.error} what={t('timeline.title')} onRetry={() => void query.refetch()} />
        : query.isPending ? <PageSkeleton rows={8} />
        : events.length === 0 ? <EmptyState picture={false} title={t(category === 'all' ? 'timeline.none' : 'timeline.noneOf', { category: t(`timeline.categories.${category}`) })} />
        : <Suspense fallback={<PageSkeleton rows={8} />}><Events events={events} showsPart={partCount > 1} /></Suspense>}
      {query.hasNextPage && (
        <div className="row timeline-more">
          <Button type="link" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('timeline.earlier')}</Button>
          {query.isFetchNextPageError && <span className="small bad" role="alert">{t('timeline.notLoaded')}</span>}
        </div>
      )}
    </Section>
  );
}

function Events({ events, showsPart }: { events: readonly TimelineEventDto[]; showsPart: boolean }) {
  const { t } = useTranslation('cdp');
  const lineOf = useEventLine();
  const items = events.map((event): TimelineItem => {
    const line = lineOf(event);
    return { ...line, id: event.key, at: event.occurredTime, more: <EventDetails event={event} title={line.title} showsPart={showsPart} /> };
  });
  return <Timeline items={items} label={t('timeline.title')} />;
}
