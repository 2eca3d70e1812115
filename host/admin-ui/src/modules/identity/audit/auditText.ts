import { nothing, type Format } from '@kernel';
import type { AuditEntryDto } from '../shared/api';

type Translate = (key: string, values?: Record<string, unknown>) => string;

export interface Change {
  property: string;
  before: unknown;
  after: unknown;
}

/** What changed, one property a line. */
export function changesOf(entry: Pick<AuditEntryDto, 'changes'>): Change[] {
  return Object.entries(entry.changes ?? {}).map(([property, pair]) => {
    const [before, after] = Array.isArray(pair) ? pair : [null, pair];
    return { property, before, after };
  });
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** A stored value in words. */
export function valueText(value: unknown, t: Translate, format: Format): string {
  if (value === null || value === undefined || value === '') return nothing;
  if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return moment.test(value) ? format.dateTime(value, true) : value;
  if (Array.isArray(value)) return value.length > 0 ? value.map((item) => valueText(item, t, format)).join('\n') : nothing;
  return JSON.stringify(value);
}

/** What to call the thing: its name, the one it had where it is gone and the entry carries that, else the beginning of its id. */
export function objectName(entry: Pick<AuditEntryDto, 'changes' | 'entityId'> & Partial<Pick<AuditEntryDto, 'entityName'>>): string {
  if (entry.entityName) return entry.entityName;
  for (const property of ['name', 'userName', 'code']) {
    const pair = entry.changes?.[property];
    const name = Array.isArray(pair) ? (pair[1] ?? pair[0]) : undefined;
    if (typeof name === 'string' && name) return name;
  }
  return entry.entityId.slice(0, 13);
}

/** A thing as one value of the address: `User:01a2…`. */
export function objectKey({ entityType, entityId }: Pick<AuditEntryDto, 'entityType' | 'entityId'>): string {
  return `${entityType}:${entityId}`;
}

export function parseObjectKey(key: string | undefined): { entityType?: string; entityId?: string } {
  const place = key?.indexOf(':') ?? -1;
  return key && place > 0 ? { entityType: key.slice(0, place), entityId: key.slice(place + 1) } : {};
}
