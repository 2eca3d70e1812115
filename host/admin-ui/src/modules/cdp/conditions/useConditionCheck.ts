import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConditionFaultAt, ConditionJson } from '@kernel';
import { cdp } from '../shared/api';
import type { ConditionSentenceDto } from '../shared/types';
import { useDelayed } from '../shared/useDelayed';
import { faultsAtNodes, gapsOf, type Gap, type NodeFault } from './gaps';
import { serialize, type GroupNode } from './tree';

const typingPauseMs = 250;
const noFaults: readonly ConditionFaultAt[] = [];

export interface ConditionCheck {
  /** The condition as the API reads it. */
  json: ConditionJson;
  text: string;
  /** What is not chosen yet. */
  gaps: readonly Gap[];
  /** What is wrong, at its row. Gaps are among it only when they are asked for. */
  faults: readonly NodeFault[];
  sentence: ConditionSentenceDto | undefined;
  /** True when nothing is open or wrong, as far as the server has said. */
  isSound: boolean;
  error: unknown;
}

/** What is wrong with a condition and what it means as a sentence, asked of the server whenever it rests. */
export function useConditionCheck(
  root: GroupNode, { segmentId, showGaps = false, given = noFaults }: { segmentId?: string; showGaps?: boolean; given?: readonly ConditionFaultAt[] } = {},
): ConditionCheck {
  const { t } = useTranslation('cdp');
  const json = useMemo(() => serialize(root), [root]);
  const text = useMemo(() => JSON.stringify(json), [json]);
  const gaps = useMemo(() => gapsOf(root), [root]);
  const asked = useDelayed(text, typingPauseMs);
  const isComplete = gaps.length === 0;

  const check = useQuery({
    queryKey: ['cdp', 'condition-check', asked, segmentId],
    queryFn: ({ signal }) => cdp.checkCondition(JSON.parse(asked), segmentId, signal),
    enabled: isComplete && asked === text,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const isCurrent = isComplete && asked === text && check.isSuccess && !check.isPlaceholderData;

  const faults = useMemo(() => {
    const found = [...(isCurrent ? check.data!.faults : []), ...given];
    const open = new Set(gaps.map((gap) => gap.nodeId));
    const asGaps = showGaps || given.length > 0 ? gaps.map((gap): NodeFault => ({ nodeId: gap.nodeId, field: gap.field, message: t(`condition.gaps.${gap.key}`) })) : [];
    const seen = new Set<string>();
    // Where something is still to be chosen, the server can only say that it is missing.
    return [...asGaps, ...faultsAtNodes(root, found).filter((fault) => !open.has(fault.nodeId))]
      .filter((fault) => !seen.has(`${fault.nodeId} ${fault.message}`) && seen.add(`${fault.nodeId} ${fault.message}`));
  }, [isCurrent, check.data, given, gaps, showGaps, root, t]);

  return {
    json, text, gaps, faults,
    sentence: isComplete ? (check.data?.sentence ?? undefined) : undefined,
    isSound: isCurrent && faults.length === 0,
    error: check.error,
  };
}
