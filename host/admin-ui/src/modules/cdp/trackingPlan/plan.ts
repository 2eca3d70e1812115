import { isApiError } from '@kernel';
import type { PlanEventDto, PlanEventKind, PlanPoliciesDto, PlanPolicy, PlanPropertyDto, PlanPropertyType, PlanViolationKind, TrackingPlanDto } from '../shared/types';

export const planKey = (sourceId: string) => ['cdp', 'tracking-plans', sourceId] as const;

export const tabs = ['plan', 'seen', 'violations'] as const;
export type Tab = (typeof tabs)[number];
export const tabOf = (text: string | null): Tab => tabs.find((tab) => tab === text) ?? 'plan';

export const eventKinds: readonly PlanEventKind[] = ['track', 'page', 'screen', 'identify', 'group'];
export const propertyTypes: readonly PlanPropertyType[] = ['text', 'number', 'wholeNumber', 'boolean', 'time', 'list', 'object'];
export const violationKinds: readonly PlanViolationKind[] = ['unplannedEvent', 'unplannedProperty', 'missingProperty', 'wrongType', 'valueNotAllowed'];

export const most = { events: 500, properties: 200, values: 200, valueLength: 200, path: 200, name: 200, description: 500 } as const;

/** What may become of an event that is not as planned: a field can be dropped only where there is one. */
export const policiesFor = (violation: PlanViolationKind): readonly PlanPolicy[] =>
  (violation === 'unplannedEvent' || violation === 'missingProperty' ? ['accept', 'flag', 'quarantine'] : ['accept', 'flag', 'drop', 'quarantine']);

/** What is edited; the rest of a plan is the server's. */
export interface PlanDraft {
  isOn: boolean;
  policies: PlanPoliciesDto;
  events: PlanEventDto[];
}

export const draftOf = ({ isOn, policies, events }: TrackingPlanDto): PlanDraft => ({ isOn, policies, events });

const shape = ({ isOn, policies, events }: PlanDraft) => JSON.stringify([
  isOn, violationKinds.map((kind) => policies[kind]),
  events.map(({ kind, name, description, properties }) => [
    kind, name ?? null, description ?? null,
    properties.map(({ path, types, isRequired, allowedValues, description: says }) => [path, propertyTypes.filter((type) => types.includes(type)), isRequired, allowedValues, says ?? null]),
  ]),
]);

export const areSame = (one: PlanDraft, other: PlanDraft) => shape(one) === shape(other);

export const newProperty = (): PlanPropertyDto => ({ path: '', types: [], isRequired: false, allowedValues: [], description: null });

/** A new event: of the calls there is one definition each, so the next one is a track event unless it is chosen. */
export const newEvent = (kind: PlanEventKind): PlanEventDto => ({ kind, name: kind === 'track' ? '' : null, description: null, properties: [] });

export const kindsToAdd = (events: readonly PlanEventDto[]) => eventKinds.filter((kind) => kind === 'track' || !events.some((event) => event.kind === kind));

export const replaced = <T,>(items: readonly T[], at: number, item: T): T[] => items.map((other, n) => (n === at ? item : other));
export const without = <T,>(items: readonly T[], at: number): T[] => items.filter((_, n) => n !== at);

/** The place that a fault of the server names, in the words of the page. */
export interface PlanFaultAt {
  message: string;
  event?: PlanEventDto;
  property?: string;
}

/** What the server finds wrong with a plan; nothing where it is another kind of error. */
export function faultsOf(error: unknown, { events }: PlanDraft): PlanFaultAt[] {
  if (!isApiError(error)) return [];
  return error.validationErrors.map(({ message, members }) => {
    const place = members.map((member) => /^events\[(\d+)\](?:\.properties\[(\d+)\])?/i.exec(member)).find((found) => found);
    const event = place ? events[Number(place[1])] : undefined;
    return { message, event, property: place?.[2] === undefined ? undefined : event?.properties[Number(place[2])]?.path };
  });
}

/** The plan as a file to keep or to read elsewhere. */
export const fileOf = ({ policies, events }: PlanDraft) => `${JSON.stringify({ policies, events }, null, 2)}\n`;
