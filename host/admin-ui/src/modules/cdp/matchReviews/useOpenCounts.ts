import { useQueries } from '@tanstack/react-query';
import { cdp } from '../shared/api';
import { matchReviewsKey, queryOf, type Tab } from './query';

const asked = ['similar', 'event'] as const;

export interface OpenCount {
  count: number;
  isExact: boolean;
}

/** How many questions wait of either kind; nothing until they are known. */
export function useOpenCounts(): Partial<Record<Tab, OpenCount>> {
  const found = useQueries({
    queries: asked.map((tab) => ({
      queryKey: [...matchReviewsKey, 'count', tab], queryFn: ({ signal }: { signal: AbortSignal }) => cdp.matchReviews({ ...queryOf(tab), maxResultCount: 1 }, signal),
    })),
  });
  return Object.fromEntries(asked.flatMap((tab, n) => {
    const page = found[n]?.data;
    return page?.total === undefined || page.total === null ? [] : [[tab, { count: page.total, isExact: page.totalIsExact !== false }]];
  }));
}
