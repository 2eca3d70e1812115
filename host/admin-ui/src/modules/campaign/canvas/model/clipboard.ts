import { stepTypes, type Definition, type JourneyEdge, type JourneyNode, type PropertyFilter, type StepType, type TriggerNode } from './definition';
import { triggerOf } from './graph';

/** Where steps were copied: what they refer to may mean nothing elsewhere. */
export interface Origin {
  company: string;
  /** The event that starts the journey; nothing where a segment does. */
  event: string | null;
}

export interface Copied {
  nodes: JourneyNode[];
  /** The lines between them. */
  edges: JourneyEdge[];
  origin: Origin;
}

const kind = 'mmo.journey-steps';
const mostSteps = 200;

export function originOf(definition: Definition, company: string): Origin {
  const trigger = triggerOf(definition) as TriggerNode | undefined;
  return { company, event: trigger?.source === 'event' ? trigger.eventName || null : null };
}

/** The chosen steps as text; nothing where there is none to copy. Everybody enters by one trigger, so that stays where it is. */
export function writeClipboard(definition: Definition, chosen: ReadonlySet<string>, origin: Origin): string | undefined {
  const nodes = definition.nodes.filter((node) => chosen.has(node.id) && node.type !== 'trigger');
  if (nodes.length === 0) return undefined;
  const ids = new Set(nodes.map((node) => node.id));
  return JSON.stringify({ kind, version: 1, origin, nodes, edges: definition.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)) });
}

/** Steps from the clipboard, which may hold anything: what is not written as we write it is refused as a whole, what we do not know is left out. */
export function readClipboard(text: string): Copied | undefined {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return undefined;
  }
  try {
    const all = object(given);
    if (all.kind !== kind || all.version !== 1) return undefined;
    const origin = object(all.origin);
    const nodes = list(all.nodes, mostSteps, readNode);
    const ids = new Set(nodes.map((node) => node.id));
    if (nodes.length === 0 || ids.size !== nodes.length) return undefined;
    const edges = list(all.edges, mostSteps * 3, (edge) => {
      const { from, output, to } = object(edge);
      return { from: id(from), output: id(output), to: id(to) };
    });
    return {
      nodes, edges: edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)),
      origin: { company: string(origin.company, 100), event: optional(origin.event, (value) => string(value, 200)) },
    };
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

class Refused extends Error {}

function refuse(): never {
  throw new Refused();
}

type Given = Record<string, unknown>;

function object(value: unknown): Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Given) : refuse();
}

const string = (value: unknown, most: number): string => (typeof value === 'string' && value.length <= most ? value : refuse());
const id = (value: unknown): string => (typeof value === 'string' && /^[\w-]{1,40}$/.test(value) ? value : refuse());
const number = (value: unknown, from: number, to: number): number => (Number.isInteger(value) && (value as number) >= from && (value as number) <= to ? (value as number) : refuse());
const boolean = (value: unknown): boolean => (typeof value === 'boolean' ? value : refuse());
const optional = <T>(value: unknown, read: (value: unknown) => T): T | null => (value === null || value === undefined ? null : read(value));
const list = <T>(value: unknown, most: number, read: (value: unknown) => T): T[] => (Array.isArray(value) && value.length <= most ? value.map(read) : refuse());
const oneOf = <const T extends string>(value: unknown, ...known: T[]): T => known.find((one) => one === value) ?? refuse();
/** A value of a property: no more than what a field can hold. */
const plain = (value: unknown): never => (JSON.stringify(value).length <= 10_000 ? value : refuse()) as never;
const guid = (value: unknown): string => (typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value) ? value : refuse());

const filters = (value: unknown): PropertyFilter[] => list(value, 50, (item) => {
  const filter = object(item);
  return {
    path: string(filter.path, 200), operator: oneOf(filter.operator, 'eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'contains', 'in', 'exists', 'missing'),
    value: optional(filter.value, plain), triggerPath: optional(filter.triggerPath, (path) => string(path, 200)),
  };
});

const units = ['minutes', 'hours', 'days'] as const;
const longest = 2_147_483_647;

function readNode(value: unknown): JourneyNode {
  const node = object(value);
  const type = oneOf<StepType | 'plugIn'>(node.type, ...stepTypes, 'plugIn');
  const common = { id: id(node.id), name: string(node.name, 100), position: null };
  switch (type) {
    case 'wait':
      return { ...common, type, mode: oneOf(node.mode, 'duration', 'untilTime'), amount: number(node.amount, 0, longest), unit: oneOf(node.unit, ...units), timeOfDay: optional(node.timeOfDay, (time) => string(time, 5)) };
    case 'waitForEvent':
      return { ...common, type, eventName: string(node.eventName, 200), filters: filters(node.filters), timeoutAmount: number(node.timeoutAmount, 0, longest), timeoutUnit: oneOf(node.timeoutUnit, ...units) };
    case 'branch':
      return {
        ...common, type,
        answers: list(node.answers, 50, (item) => {
          const answer = object(item);
          const condition = optional(answer.condition, object);
          return { id: id(answer.id), name: string(answer.name, 100), condition: (condition && plain(condition)) as never };
        }),
      };
    case 'split':
      return {
        ...common, type, experimentKey: optional(node.experimentKey, (key) => string(key, 100)),
        variants: list(node.variants, 50, (item) => {
          const variant = object(item);
          return { id: id(variant.id), name: string(variant.name, 100), percent: number(variant.percent, 0, 100) };
        }),
      };
    case 'holdout': return { ...common, type, percent: number(node.percent, 0, 100), experimentKey: optional(node.experimentKey, (key) => string(key, 100)) };
    // Which version of the template it is, is decided when the journey is published.
    case 'email': return { ...common, type, templateId: optional(node.templateId, guid), templateVersionId: null, purpose: oneOf(node.purpose, 'marketing', 'transactional') };
    case 'tag': return { ...common, type, tag: string(node.tag, 100), remove: boolean(node.remove) };
    case 'attribute':
      return { ...common, type, attribute: string(node.attribute, 200), valueType: optional(node.valueType, (text) => string(text, 40)), value: optional(node.value, plain), triggerPath: optional(node.triggerPath, (path) => string(path, 200)), clear: boolean(node.clear) };
    case 'webhook':
      return {
        ...common, type, url: string(node.url, 2000),
        fields: list(node.fields, 50, (item) => {
          const field = object(item);
          return { name: string(field.name, 100), source: oneOf(field.source, 'person', 'trigger', 'fixed'), path: optional(field.path, (path) => string(path, 200)), value: optional(field.value, plain) };
        }),
      };
    case 'lead': return { ...common, type, title: string(node.title, 200), reasons: list(node.reasons, 10, (reason) => string(reason, 500)), unitId: optional(node.unitId, guid) };
    // What was set up is the plug-in's: its own check says what cannot be used here.
    case 'plugIn': return { ...common, type, kind: string(node.kind, 110), ways: list(node.ways, 10, id), settings: plain(object(node.settings)) };
    case 'exit': return { ...common, type };
  }
}

/** What was emptied because it means nothing here. */
export interface Emptied {
  /** Properties of another entry event. */
  variables: number;
  /** Templates, departments and conditions of another company. */
  references: number;
}

/** Steps as they can stand in a journey: what they take from another entry event, or from another company, is emptied. */
export function adapt(copied: Copied, here: Origin): { nodes: JourneyNode[]; emptied: Emptied } {
  const emptied: Emptied = { variables: 0, references: 0 };
  const isForeignEvent = copied.origin.event !== here.event;
  const isForeignCompany = copied.origin.company !== here.company;
  const drop = <T>(value: T | null | undefined, what: keyof Emptied): null => {
    if (value !== null && value !== undefined) emptied[what]++;
    return null;
  };
  const ofEvent = (node: JourneyNode): JourneyNode => {
    switch (node.type) {
      case 'waitForEvent': return { ...node, filters: node.filters.map((filter) => (filter.triggerPath ? { ...filter, triggerPath: drop(filter.triggerPath, 'variables') } : filter)) };
      case 'attribute': return node.triggerPath ? { ...node, triggerPath: drop(node.triggerPath, 'variables') } : node;
      case 'webhook': return { ...node, fields: node.fields.map((field) => (field.source === 'trigger' && field.path ? { ...field, path: drop(field.path, 'variables') } : field)) };
      default: return node;
    }
  };
  const ofCompany = (node: JourneyNode): JourneyNode => {
    switch (node.type) {
      case 'email': return { ...node, templateId: drop(node.templateId, 'references') };
      case 'lead': return { ...node, unitId: drop(node.unitId, 'references') };
      case 'branch': return { ...node, answers: node.answers.map((answer) => ({ ...answer, condition: drop(answer.condition, 'references') })) };
      default: return node;
    }
  };
  const nodes = copied.nodes.map((node) => {
    const known = isForeignEvent ? ofEvent(node) : node;
    return isForeignCompany ? ofCompany(known) : known;
  });
  return { nodes, emptied };
}
