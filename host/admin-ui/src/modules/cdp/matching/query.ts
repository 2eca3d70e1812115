import type { MatchRunDto } from '../shared/types';

/** Everything of the page; an act invalidates it. */
export const matchingKey = ['cdp', 'matching'] as const;

/** Changes of any long job are told under this. */
export const operationTopic = 'mmo.operation';

export const isUnderWay = (run: MatchRunDto | null | undefined) => run?.state === 'waiting' || run?.state === 'running';

/** How much of the step is done, 0 to 100; nothing where nobody knows how much there is. */
export const percentOf = ({ done, total }: Pick<MatchRunDto, 'done' | 'total'>) => (total ? Math.min(100, Math.floor((100 * done) / total)) : undefined);
