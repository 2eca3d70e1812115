import type { Definition } from '../canvas/model/definition';
import type { JourneyCountsDto, NodeOutcome } from '../shared/api';

/** What the list can be asked for; 进入 and 离开 name a step by themselves where none is chosen. */
export const peopleStates = ['waiting', 'held', 'entered', 'passed', 'dropped', 'failed', 'left', 'converted'] as const;
export type PeopleState = (typeof peopleStates)[number];

export interface PeopleQuestion {
  nodeId?: string;
  version?: number;
  outcome?: NodeOutcome;
  hasConverted?: boolean;
}

/** The server's question for the filters of the address: who is inside, or who left a step and how. */
export function peopleQuestion(filters: Record<string, string[]>, definition: Definition, counts: JourneyCountsDto | undefined): PeopleQuestion {
  const [state] = filters.state ?? [];
  const [step] = filters.step ?? [];
  const version = Number(filters.version?.[0]) || undefined;
  if (state === undefined || state === 'waiting') return { nodeId: step, version, outcome: 'waiting' };
  if (state === 'converted') return { version, hasConverted: true };
  if (state === 'held') return { nodeId: step, version, outcome: 'held' };
  if (state === 'entered') return { nodeId: definition.nodes.find((node) => node.type === 'trigger')?.id, version, outcome: 'passed' };
  const outcome = state as NodeOutcome;
  return { nodeId: step ?? busiest(outcome, counts) ?? definition.nodes.find((node) => node.type === (outcome === 'left' ? 'exit' : 'trigger'))?.id, version, outcome };
}

/** The step that most people left this way. */
function busiest(outcome: NodeOutcome, counts: JourneyCountsDto | undefined): string | undefined {
  const numberOf = (count: JourneyCountsDto['nodes'][number]) => (outcome === 'left' ? count.left : outcome === 'passed' ? count.passed : outcome === 'dropped' ? count.dropped : count.failed);
  const [first] = [...(counts?.nodes ?? [])].sort((a, b) => numberOf(b) - numberOf(a));
  return first && numberOf(first) > 0 ? first.nodeId : undefined;
}
