import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { cdp } from '../shared/api';
import { matchReviewsKey, queryOf, type Tab } from './query';

const pageSize = 100;

/** So many pairs are looked through for the place of one that was opened by a link. */
const mostPages = 10;

/** The pairs in the order of their list, as far as they are needed to go on from one of them. */
export function usePairQueue(tab: Tab | undefined, id: string) {
  const query = useInfiniteQuery({
    queryKey: [...matchReviewsKey, 'queue', tab],
    queryFn: ({ pageParam, signal }) => cdp.matchReviews({ ...queryOf(tab!), cursor: pageParam, maxResultCount: pageSize }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: tab !== undefined,
  });
  const ids = query.data?.pages.flatMap((page) => page.items.map((pair) => pair.id)) ?? [];
  const place = ids.indexOf(id);
  const isShort = query.hasNextPage && !query.isFetching && (query.data?.pages.length ?? 0) < mostPages && (place < 0 || place === ids.length - 1);
  useEffect(() => {
    if (isShort) void query.fetchNextPage();
  }, [isShort]);

  return {
    ids,
    place: place < 0 ? undefined : place + 1,
    total: query.data?.pages[0]?.total ?? undefined,
    previous: place > 0 ? ids[place - 1] : undefined,
    next: place >= 0 ? ids[place + 1] : ids.find((other) => other !== id),
    refresh: async () => (await query.refetch()).data?.pages.flatMap((page) => page.items.map((pair) => pair.id)) ?? [],
  };
}
