import type { ChipState } from '@kernel';
import type { JourneyStatus, MessageState, NodeOutcome } from './api';

export const journeyChips: Record<JourneyStatus, ChipState> = { draft: 'waiting', running: 'running', paused: 'held', stopped: 'dropped' };

export const outcomeChips: Record<NodeOutcome, ChipState> = {
  waiting: 'waiting', passed: 'passed', dropped: 'held', failed: 'failed', left: 'dropped', held: 'held',
};

export const messageChips: Record<MessageState, ChipState> = {
  queued: 'waiting', retry: 'waiting', held: 'held', leased: 'running', sending: 'running', accepted: 'passed', rejected: 'failed', dropped: 'held', uncertain: 'failed',
};

export const messageStates: MessageState[] = ['queued', 'retry', 'held', 'sending', 'accepted', 'rejected', 'dropped', 'uncertain'];

export const messageReasons = [
  'no-address', 'bad-address', 'duplicate', 'no-consent', 'suppressed', 'quiet-hours', 'capped', 'expired', 'left-journey', 'person-gone', 'template-gone', 'render-error',
  'no-sender', 'server-trouble', 'bounced', 'refused', 'deferred', 'uncertain', 'counted-as-sent', 'proved-by-reader',
] as const;

export const deliveryChips: Record<string, ChipState> = { accepted: 'passed', rejected: 'failed', deferred: 'waiting', uncertain: 'failed' };
