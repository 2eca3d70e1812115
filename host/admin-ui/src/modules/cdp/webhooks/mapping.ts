import { isApiError } from '@kernel';
import type { WebhookEventDefinition, WebhookField } from '../shared/types';

export const webhookKey = (id: string) => ['cdp', 'webhook', id] as const;
export const mappingKey = (id: string) => ['cdp', 'webhook-mapping', id] as const;
export const deliveriesKey = (id: string) => ['cdp', 'webhook-deliveries', id] as const;

export const maxEvents = 20;
export const maxFields = 100;

/** The fields of a definition that hold one path. */
export const pathFields = ['items', 'time', 'eventId'] as const;
export type PathField = (typeof pathFields)[number] | 'namePath';
export const listFields = ['identifiers', 'properties', 'traits'] as const;
export type ListField = (typeof listFields)[number];

/** Where a click on the sample puts its path: in `events[2].time`, `events[0].identifiers[1].path`. */
export interface Place {
  event: number;
  field: PathField | 'when' | ListField;
  row?: number;
}

export const samePlace = (one: Place | undefined, other: Place) => one?.event === other.event && one.field === other.field && one.row === other.row;

export const newDefinition = (eventId?: string): WebhookEventDefinition => ({
  kind: 'track', name: '', identifiers: [{ name: 'user_id', path: '' }], takesAll: false, properties: [], traits: [], ...(eventId ? { eventId } : {}),
});

const changed = (fields: readonly WebhookField[], row: number, change: Partial<WebhookField>) => fields.map((field, at) => (at === row ? { ...field, ...change } : field));

/** The definitions with a path put in its place. Where none is chosen, the value becomes a property, or an attribute, of the last definition. */
export function withPath(events: readonly WebhookEventDefinition[], place: Place | undefined, path: string, name: string): WebhookEventDefinition[] {
  const at = place?.event ?? events.length - 1;
  return events.map((event, index) => {
    if (index !== at) return event;
    if (!place) {
      const list = event.kind === 'track' ? 'properties' : 'traits';
      return { ...event, [list]: [...event[list], { name, path }] };
    }
    const { field, row } = place;
    if (field === 'when') return { ...event, when: { values: [], ...event.when, path } };
    if (field === 'identifiers' || field === 'properties' || field === 'traits') {
      const kept = event[field][row ?? 0];
      return { ...event, [field]: changed(event[field], row ?? 0, { path, ...(kept && !kept.name ? { name } : {}) }) };
    }
    return { ...event, [field]: path };
  });
}

export const withField = changed;

/** What is sent: no empty rows, no condition without a path, nothing of the other kind. */
export function sendable(events: readonly WebhookEventDefinition[]): WebhookEventDefinition[] {
  const rows = (fields: readonly WebhookField[]) => fields.filter((field) => field.name.trim() || field.path.trim());
  return events.map((event) => ({
    ...event, identifiers: rows(event.identifiers), properties: event.kind === 'track' ? rows(event.properties) : [], traits: event.kind === 'identify' ? rows(event.traits) : [],
    when: event.when?.path ? event.when : undefined, items: event.items?.trim() || undefined, namePath: event.namePath?.trim() || undefined, time: event.time?.trim() || undefined,
    eventId: event.eventId?.trim() || undefined, timeZone: event.timeZone?.trim() || undefined,
  }));
}

/** Half-filled rows cannot be tried yet. */
export const isComplete = (events: readonly WebhookEventDefinition[]) =>
  events.length > 0 && sendable(events).every((event) => [...event.identifiers, ...event.properties, ...event.traits].every((field) => field.name.trim() && field.path.trim()));

/** What the server found wrong, by field: `events[0].items`; what has no field stands under ''. */
export function faultsOf(error: unknown): Record<string, string> {
  if (!isApiError(error)) return {};
  return Object.fromEntries(error.validationErrors.flatMap(({ message, members }) =>
    (members.length ? members : ['']).map((member) => [member.replace(/^mapping\./, ''), message] as const)));
}
