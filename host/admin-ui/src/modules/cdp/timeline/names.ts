import type { Format, TimelineKind } from '@kernel';
import type { TimelineCategory } from '../shared/types';

export type Translate = (key: string, values?: Record<string, unknown>) => string;
export type Properties = Record<string, unknown>;

export const kindOf: Record<TimelineCategory, TimelineKind> = { behavior: 'behaviour', outreach: 'touch', trade: 'trade', change: 'change' };

export const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const amountNames = ['revenue', 'total', 'value', 'amount'];

/** The money of an order or a refund, where it is usually written. */
export function moneyOf(properties: Properties, format: Format): string | undefined {
  const amount = amountNames.map((name) => properties[name]).find((value) => typeof value === 'number' || (typeof value === 'string' && value !== '' && Number.isFinite(Number(value))));
  if (amount === undefined) return undefined;
  const currency = text(properties.currency)?.toUpperCase();
  return format.money(Number(amount), currency && /^[A-Z]{3}$/.test(currency) ? currency : undefined);
}
