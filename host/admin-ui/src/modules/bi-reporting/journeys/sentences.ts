import type { Format } from '@kernel';
import type { FunnelStepDto, JourneyNodeDto, JourneyNumber, MessageReportDto } from '../shared/api';

type Translate = (key: string, values?: Record<string, unknown>) => string;

export const stepOf = (steps: readonly FunnelStepDto[], number: JourneyNumber): FunnelStepDto | undefined => steps.find((step) => step.number === number);

/** The funnel in words. */
export function funnelSentence(steps: readonly FunnelStepDto[], t: Translate, format: Format): string {
  const sent = stepOf(steps, 'sent')?.people ?? 0;
  if (sent === 0) return t('funnel.nothingSent');
  const ordered = stepOf(steps, 'ordered');
  const won = stepOf(steps, 'won')?.people ?? 0;
  const parts = [
    ordered && ordered.people > 0
      ? t('funnel.ordered', { sent: format.number(sent), rate: format.percent(ordered.people / sent), revenue: format.money(ordered.amount?.amount, ordered.amount?.currency) })
      : t('funnel.noOrder', { sent: format.number(sent) }),
    won > 0 && t('funnel.won', { won: format.number(won) }),
  ];
  return parts.filter(Boolean).join('');
}

/** Which message brought most. */
export function messagesSentence(messages: readonly MessageReportDto[], t: Translate, format: Format): string {
  const revenues = messages.map((message) => ({ message, amount: stepOf(message.steps, 'ordered')?.amount }));
  const total = revenues.reduce((sum, { amount }) => sum + (amount?.amount ?? 0), 0);
  const best = revenues.reduce<(typeof revenues)[number] | undefined>((most, one) => ((one.amount?.amount ?? 0) > (most?.amount?.amount ?? 0) ? one : most), undefined);
  if (!best?.amount) return t('messages.noRevenue');
  const values = { name: best.message.name ?? best.message.nodeId, revenue: format.money(best.amount.amount, best.amount.currency) };
  return messages.length > 1 && total > 0
    ? t('messages.best', { ...values, share: format.percent(best.amount.amount / total, 0) })
    : t('messages.only', values);
}

/** Where people wait, and where it goes wrong. */
export function nodesSentence(nodes: readonly JourneyNodeDto[], t: Translate, format: Format): string {
  const most = (number: 'waiting' | 'failed') =>
    nodes.reduce<JourneyNodeDto | undefined>((found, node) => (node[number].people > (found?.[number].people ?? 0) ? node : found), undefined);
  const name = (node: JourneyNodeDto) => node.name ?? node.nodeId;
  const [waiting, failed] = [most('waiting'), most('failed')];
  const held = nodes.reduce((sum, node) => sum + node.held.items, 0);
  const parts = [
    waiting ? t('nodes.waiting', { name: name(waiting), people: format.number(waiting.waiting.people) }) : t('nodes.nobody'),
    held > 0 && t('nodes.held', { held: format.number(held) }),
    failed && t('nodes.failed', { name: name(failed), people: format.number(failed.failed.people) }),
  ];
  return parts.filter(Boolean).join('');
}
