import type { Format } from '@kernel';
import type { EnrolmentStepDto } from '../shared/api';
import { reasonText } from '../shared/reasonText';

type T = (key: string, values?: Record<string, unknown>) => string;

/** Who could not go on as planned, by the kind of the step. */
const unlike = new Set(['dropped', 'failed']);

/** Why a step went as it did, or why the person is still at it: one sentence with its times, made of what is stored. */
export function whySentence(step: EnrolmentStepDto, t: T, format: Format, labelOf: (event: string) => string): string {
  const { why } = step;
  const values: Record<string, unknown> = {
    at: format.dateTime(step.at ?? step.arrivedAt, true), due: why.dueAt ? format.dateTime(why.dueAt, true) : undefined, event: why.eventName ? labelOf(why.eventName) : undefined, eventAt: why.eventAt ? format.dateTime(why.eventAt, true) : undefined,
    segment: why.segmentName, way: why.way, percent: why.percent, reason: reasonText(t, step.reason), count: why.attempts ?? 0, status: why.status,
    capCount: why.capCount, capDays: why.capDays, from: why.quietFrom, to: why.quietTo, sentAt: why.sentAt ? format.dateTime(why.sentAt, true) : undefined, trouble: why.trouble,
  };
  const sentence = t(`why.${step.at ? pastKey(step) : nowKey(step)}`, values);
  if (!why.isPaused) return sentence;
  return `${sentence}${t('why.join')}${why.pausedAt ? t('why.pausedSince', { when: format.dateTime(why.pausedAt, true) }) : t('why.paused')}`;
}

function pastKey(step: EnrolmentStepDto): string {
  const { why, reason } = step;
  if (step.outcome === 'left') {
    if (reason === 'holdout') return 'heldOut';
    if (reason === 'left-segment') return why.segmentName ? 'leftSegment' : 'leftSomeSegment';
    if (reason === 'goal' || reason === 'exit-event') return why.eventAt ? `${reason === 'goal' ? 'goal' : 'exitEvent'}` : 'left';
    return reason === 'stopped' ? 'stopped' : step.nodeType === 'exit' ? 'exit' : 'left';
  }
  if (reason === 'skipped') return 'skipped';
  switch (step.nodeType) {
    case 'trigger': return entryKey(step);
    case 'wait': return 'waited';
    case 'waitForEvent': return reason === 'timeout' ? 'waitedInVain' : 'eventCame';
    case 'branch': return step.output === 'else' || !why.way ? 'otherwise' : 'answer';
    case 'split': return why.percent === null || why.percent === undefined ? 'variantOnly' : 'variant';
    case 'holdout': return 'notHeldOut';
    case 'email': return unlike.has(step.outcome) ? (step.outcome === 'failed' ? 'mailFailed' : reason === 'capped' && why.capCount ? 'mailCapped' : 'mailDropped') : why.sentAt ? 'mailSent' : 'done';
    case 'webhook': return step.outcome === 'failed' ? (why.status ? 'callRefused' : 'callFailed') : 'called';
    case 'plugIn': return unlike.has(step.outcome) ? 'failed' : why.way ? 'wentBy' : 'done';
    default: return unlike.has(step.outcome) ? 'failed' : 'done';
  }
}

function nowKey(step: EnrolmentStepDto): string {
  const { why, reason } = step;
  if (reason === 'stuck') return why.trouble ? 'stuckBy' : 'stuck';
  switch (step.nodeType) {
    case 'trigger': return entryKey(step);
    case 'wait': return 'waits';
    case 'waitForEvent': return 'waitsForEvent';
    case 'email':
      if (step.outcome === 'held') return reason === 'quiet-hours' && why.quietFrom ? 'mailQuiet' : reason === 'capped' && why.capCount ? 'mailOverCap' : 'mailHeld';
      return reason && why.dueAt ? 'mailAgain' : 'mailQueued';
    case 'webhook': return reason && why.dueAt ? 'callAgain' : 'calling';
    default: return 'soon';
  }
}

function entryKey(step: EnrolmentStepDto): string {
  const { why } = step;
  if (why.eventName) return why.eventAt ? 'enteredByEvent' : 'enteredBySomeEvent';
  return why.segmentName ? 'enteredBySegment' : 'entered';
}
