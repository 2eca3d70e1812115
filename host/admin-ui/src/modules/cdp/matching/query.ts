import type { MatchRunDto } from '../shared/types';

/** Everything of the page; an act invalidates it. */
export const matchingKey = ['cdp', 'matching'] as const;

/** Changes of any long job are told under this. */
export const operationTopic = 'mmo.operation';

export const isUnderWay = (run: MatchRunDto | null | undefined) => run?.state === 'waiting' || run?.state === 'running';
