import type { MatchReviewDto } from '../shared/types';

/** Everything of the queue; a decision invalidates it. */
export const matchReviewsKey = ['cdp', 'match-reviews'] as const;

export const tabs = ['similar', 'event', 'decided'] as const;
export type Tab = (typeof tabs)[number];

export const tabOf = (text: string | null): Tab => tabs.find((tab) => tab === text) ?? 'similar';

/** Whoever chose none begins where somebody waits. */
export const tabToShow = (chosen: string | null, open: Partial<Record<Tab, { count: number }>>): Tab =>
  (chosen === null && open.similar?.count === 0 && (open.event?.count ?? 0) > 0 ? 'event' : tabOf(chosen));

/** The list that a pair stands in. */
export const listOf = ({ state, origin }: Pick<MatchReviewDto, 'state' | 'origin'>): Tab => (state === 'open' ? origin : 'decided');

export const pathOf = (tab: Tab) => (tab === 'similar' ? '/match-reviews' : `/match-reviews?tab=${tab}`);

export const queryOf = (tab: Tab) => (tab === 'decided' ? { isDecided: true } : { isDecided: false, origin: tab });
