import type { ConditionJson } from '@kernel';
import type { AttributeDto, ConditionOperator } from '../shared/types';

export const leafTypes = ['attr', 'event', 'message', 'consent', 'segment', 'identity'] as const;
export type LeafType = (typeof leafTypes)[number];

/** The kind of row that shows a condition; undefined for one that this editor does not know. */
export function leafTypeOf(json: ConditionJson): LeafType | undefined {
  if (json.type === 'inSegment' || json.type === 'notInSegment') return 'segment';
  return leafTypes.find((type) => type === json.type && type !== 'segment');
}

/** A condition as it stands right after its kind was chosen: what has a usual answer has it already. */
export function initialLeaf(type: LeafType): ConditionJson {
  switch (type) {
    case 'attr': return { type: 'attr', path: '', op: 'eq' };
    case 'event': return { type: 'event', name: '', op: 'gte', value: 1, window: lastDays(30) };
    case 'message': return { type: 'message', action: 'opened', op: 'gte', value: 1, channel: 'email', window: lastDays(7) };
    case 'consent': return { type: 'consent', channel: 'email', purpose: 'marketing', state: 'granted' };
    case 'segment': return { type: 'inSegment', segmentId: '' };
    case 'identity': return { type: 'identity', kind: 'email', has: true };
  }
}

export interface Window {
  type: 'rolling' | 'absolute';
  amount?: number;
  unit?: 'hour' | 'day';
  from?: string;
  to?: string;
}

export const lastDays = (amount: number): Window => ({ type: 'rolling', amount, unit: 'day' });

export interface PropertyFilter {
  path: string;
  op: ConditionOperator;
  value?: unknown;
}

export const aggregateOperators = ['gte', 'lte', 'eq', 'gt', 'lt', 'ne', 'between'] as const satisfies readonly ConditionOperator[];
export const textOperators = ['eq', 'ne', 'in', 'notIn', 'contains', 'notContains', 'startsWith', 'endsWith', 'exists', 'missing'] as const satisfies readonly ConditionOperator[];
export const numberOperators = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'between', 'exists', 'missing'] as const satisfies readonly ConditionOperator[];
export const booleanOperators = ['eq', 'ne', 'exists', 'missing'] as const satisfies readonly ConditionOperator[];
export const timeOperators = ['withinLast', 'moreThanAgo', 'before', 'after', 'between', 'isDay', 'exists', 'missing'] as const satisfies readonly ConditionOperator[];

/** The operators for an event's property: its type is only what recent events had. */
export function operatorsOf(type: AttributeDto['type'] | undefined): readonly ConditionOperator[] {
  switch (type) {
    case 'number': return numberOperators;
    case 'boolean': return booleanOperators;
    case 'date': case 'time': return timeOperators;
    default: return textOperators;
  }
}

/** What shape the value of an operator has. */
export type ValueShape = 'none' | 'one' | 'list' | 'pair' | 'span' | 'days';

export function shapeOf(op: ConditionOperator): ValueShape {
  switch (op) {
    case 'exists': case 'missing': return 'none';
    case 'in': case 'notIn': return 'list';
    case 'between': return 'pair';
    case 'withinLast': case 'moreThanAgo': return 'span';
    case 'anniversaryWithin': return 'days';
    default: return 'one';
  }
}

/** The value that survives a change of operator; undefined asks for a new one. */
export function carryValue(value: unknown, from: ConditionOperator, to: ConditionOperator): unknown {
  const [before, after] = [shapeOf(from), shapeOf(to)];
  if (after === 'span') return before === 'span' ? value : { amount: 30, unit: 'day' };
  if (after === 'days') return before === 'days' ? value : 7;
  if (before === after) return value;
  if (before === 'one' && after === 'list') return value === undefined ? undefined : [value];
  if (before === 'list' && after === 'one') return (value as unknown[] | undefined)?.[0];
  return undefined;
}

/** A condition with fields set anew; one set to undefined is taken out. */
export function withFields(json: ConditionJson, fields: Record<string, unknown>): ConditionJson {
  const next: ConditionJson = { ...json, ...fields };
  for (const [name, value] of Object.entries(fields)) if (value === undefined) delete next[name];
  return next;
}

/** "Did not": a count that equals nothing, however it is written. */
export function isNever(json: ConditionJson): boolean {
  if ((json.agg ?? 'count') !== 'count') return false;
  const { op = 'gte', value } = json;
  return (op === 'eq' && value === 0) || (op === 'lt' && value === 1) || (op === 'lte' && value === 0);
}

export const asFilters = (json: ConditionJson): PropertyFilter[] => (Array.isArray(json.where) ? (json.where as PropertyFilter[]) : []);
export const asWindow = (json: ConditionJson): Window | undefined => (json.window ?? undefined) as Window | undefined;
