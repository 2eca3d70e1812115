import type { ConditionJson } from '@kernel';
import type { components } from '@kernel/api/generated/campaign';

type Schemas = components['schemas'];

export type TriggerNode = Schemas['JourneyNodeTriggerNode'];
export type WaitNode = Schemas['JourneyNodeWaitNode'];
export type WaitForEventNode = Schemas['JourneyNodeWaitForEventNode'];
export type BranchAnswer = Omit<Schemas['BranchAnswer'], 'condition'> & { condition?: ConditionJson | null };
export type BranchNode = Omit<Schemas['JourneyNodeBranchNode'], 'answers'> & { answers: BranchAnswer[] };
export type SplitVariant = Schemas['SplitVariant'];
export type SplitNode = Schemas['JourneyNodeSplitNode'];
export type HoldoutNode = Schemas['JourneyNodeHoldoutNode'];
export type EmailNode = Schemas['JourneyNodeEmailNode'];
export type AttributeNode = Schemas['JourneyNodeAttributeNode'];
export type TagNode = Schemas['JourneyNodeTagNode'];
export type WebhookField = Schemas['WebhookField'];
export type WebhookNode = Schemas['JourneyNodeWebhookNode'];
export type LeadNode = Schemas['JourneyNodeLeadNode'];
export type PlugInNode = Omit<Schemas['JourneyNodePlugInNode'], 'settings'> & { settings?: Record<string, unknown> | null };
export type ExitNode = Schemas['JourneyNodeExitNode'];
export type JourneyNode = TriggerNode | WaitNode | WaitForEventNode | BranchNode | SplitNode | HoldoutNode | EmailNode | TagNode | AttributeNode | WebhookNode | LeadNode | PlugInNode | ExitNode;
export type NodeType = JourneyNode['type'];

export type PropertyFilter = Schemas['PropertyFilter'];
export type JourneyEdge = Schemas['JourneyEdge'];
export type JourneyGoal = Schemas['JourneyGoal'];
export type ExitRule = Schemas['ExitRule'];

/** What is drawn, as the server keeps it: a branch's condition is condition JSON. */
export interface Definition {
  nodes: JourneyNode[];
  edges: JourneyEdge[];
  /** What the journey is for. */
  goal?: JourneyGoal | null;
  /** Who leaves wherever they stand. */
  exits?: ExitRule[];
}

/** The steps that can be put in, in the order in which they are offered. */
export const stepTypes = ['wait', 'waitForEvent', 'branch', 'split', 'holdout', 'email', 'tag', 'attribute', 'webhook', 'lead', 'exit'] as const satisfies readonly NodeType[];
export type StepType = (typeof stepTypes)[number];
/** A step of the product, or a kind that a plug-in brings. */
export type StepChoice = StepType | `plugIn:${string}`;

export const nextOutput = 'next';
export const elseOutput = 'else';
export const eventOutput = 'event';
export const timeoutOutput = 'timeout';
export const successOutput = 'success';
export const failedOutput = 'failed';

/** The ways out of a node, in the order in which they are drawn from left to right. */
export function outputsOf(node: JourneyNode): string[] {
  switch (node.type) {
    case 'exit': return [];
    case 'branch': return [...node.answers.map((answer) => answer.id), elseOutput];
    case 'split': return node.variants.map((variant) => variant.id);
    case 'webhook': return [successOutput, failedOutput];
    case 'waitForEvent': return [eventOutput, timeoutOutput];
    case 'plugIn': return node.ways;
    default: return [nextOutput];
  }
}

/** The server's drawing; its schema does not say what a condition holds. */
export function readDefinition(drawing: Schemas['JourneyDefinition']): Definition {
  return drawing as Definition;
}

/** A drawing for the server. */
export function writeDefinition(definition: Definition): Schemas['JourneyDefinition'] {
  return definition as Schemas['JourneyDefinition'];
}
