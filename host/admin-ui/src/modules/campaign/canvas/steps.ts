import type { IconName, NodeKind } from '@kernel';
import type { AttributeNode, Definition, JourneyNode, NodeType, PlugInNode, SplitVariant, StepChoice, StepType } from './model/definition';
import { newId } from './model/ids';
import { plugInStep, plugInSummary, say } from './plugInSteps';

type T = (key: string, values?: Record<string, unknown>) => string;

/** How a kind of step is drawn. */
export const looks: Record<NodeType, { kind: NodeKind; icon: IconName }> = {
  trigger: { kind: 'trigger', icon: 'bolt' },
  wait: { kind: 'wait', icon: 'clock' },
  waitForEvent: { kind: 'wait', icon: 'eye' },
  branch: { kind: 'fork', icon: 'branch' },
  split: { kind: 'fork', icon: 'flask' },
  holdout: { kind: 'fork', icon: 'shield' },
  email: { kind: 'message', icon: 'mail' },
  tag: { kind: 'action', icon: 'tag' },
  attribute: { kind: 'action', icon: 'edit' },
  webhook: { kind: 'action', icon: 'plug' },
  lead: { kind: 'action', icon: 'lead' },
  plugIn: { kind: 'action', icon: 'plug' },
  exit: { kind: 'end', icon: 'leave' },
};

export function lookOf(node: JourneyNode): { kind: NodeKind; icon: IconName } {
  if (node.type === 'trigger' && node.source === 'segment') return { kind: 'trigger', icon: 'segment' };
  if (node.type === 'plugIn') {
    const form = plugInStep(node.kind);
    if (form) return { kind: form.look, icon: form.icon };
  }
  return looks[node.type];
}

/** A new step with what it begins with. */
export function makeStep(choice: StepChoice, t: T): JourneyNode {
  return isOfPlugIn(choice) ? makePlugInStep(choice.slice(plugInPrefix.length)) : makeOwnStep(choice, t);
}

const plugInPrefix = 'plugIn:';
const isOfPlugIn = (choice: StepChoice): choice is `plugIn:${string}` => choice.startsWith(plugInPrefix);

function makePlugInStep(kind: string): PlugInNode {
  const form = plugInStep(kind)!;
  return { id: newId('plugIn'), name: say(form.name), position: null, type: 'plugIn', kind, ways: form.outputs.map((output) => output.id), settings: { ...form.initial } };
}

function makeOwnStep(type: StepType, t: T): JourneyNode {
  const common = { id: newId(type), name: t(`steps.${type}.initial`), position: null };
  switch (type) {
    case 'wait': return { ...common, type, mode: 'duration', amount: 1, unit: 'days', timeOfDay: null };
    case 'waitForEvent': return { ...common, type, eventName: '', filters: [], timeoutAmount: 3, timeoutUnit: 'days' };
    case 'branch': return { ...common, type, answers: [makeAnswer(t, [])] };
    case 'split': return { ...common, type, variants: [makeVariant(t, [], 50), makeVariant(t, ['A'], 50)], experimentKey: null };
    case 'holdout': return { ...common, type, percent: 10, experimentKey: null };
    case 'email': return { ...common, type, templateId: null, templateVersionId: null, purpose: 'marketing' };
    case 'tag': return { ...common, type, tag: '', remove: false };
    case 'attribute': return { ...common, type, attribute: '', valueType: null, value: null, triggerPath: null, clear: false };
    case 'webhook': return { ...common, type, url: '', fields: [{ name: 'personId', source: 'person', path: 'id', value: null }] };
    case 'lead': return { ...common, type, title: '', reasons: [], unitId: null };
    case 'exit': return { ...common, type };
  }
}

export function makeExit(t: T): JourneyNode {
  return makeStep('exit', t);
}

/** An answer with the first number that is free. */
export function makeAnswer(t: T, taken: readonly string[]) {
  let number = 1;
  while (taken.includes(t('branch.answerInitial', { number }))) number++;
  return { id: newId('answer'), name: t('branch.answerInitial', { number }), condition: null };
}

const letters = ['A', 'B', 'C', 'D', 'E'];

/** A variant with the first letter that is free. */
export function makeVariant(t: T, taken: readonly string[], percent: number): SplitVariant {
  const letter = letters.find((one) => !taken.some((name) => name === one || name === t('split.variantInitial', { letter: one }))) ?? '';
  return { id: newId('variant'), name: t('split.variantInitial', { letter }).trim(), percent };
}

/** The percentages as they stand on a card: 50/30/20. */
export const sharesText = (variants: readonly SplitVariant[]): string => variants.map((variant) => variant.percent).join('/');

/** The kind of a step in words. */
export function kindText(node: JourneyNode, t: T): string {
  if (node.type === 'trigger') return t(`steps.trigger.${node.source}`);
  const form = node.type === 'plugIn' ? plugInStep(node.kind) : undefined;
  return form ? say(form.name) : t(`steps.${node.type}.kind`);
}

/** What the marketer calls a step; its kind where it has no name. */
export function nameText(node: JourneyNode, t: T): string {
  return node.name.trim() || kindText(node, t);
}

/** A name that another exit of the node has too gets its number: two exits never look alike. */
function toldApart(names: readonly string[], place: number, t: T): string {
  const name = names[place]!;
  return names.filter((other) => other === name).length > 1 ? t('branch.numbered', { name, number: place + 1 }) : name;
}

/** An output in words; nothing for the only way out. */
export function outputText(node: JourneyNode | undefined, output: string, t: T): string | undefined {
  if (node?.type === 'branch') {
    const names = [...node.answers.map((item) => item.name.trim() || t('branch.unnamed')), t('branch.else')];
    const place = node.answers.findIndex((item) => item.id === output);
    return toldApart(names, place < 0 ? names.length - 1 : place, t);
  }
  if (node?.type === 'split') {
    const place = node.variants.findIndex((item) => item.id === output);
    return place < 0 ? undefined : toldApart(node.variants.map((item) => item.name.trim() || t('split.unnamed')), place, t);
  }
  if (node?.type === 'webhook') return t(`webhook.ways.${output}`);
  if (node?.type === 'plugIn' && node.ways.length > 1) {
    const way = plugInStep(node.kind)?.outputs.find((one) => one.id === output);
    return way ? say(way.name) || output : output;
  }
  if (node?.type === 'waitForEvent') return output === 'event' ? t('waitForEvent.came') : t('waitForEvent.late', { span: spanText(node.timeoutAmount, node.timeoutUnit, t) });
  return undefined;
}

export function spanText(amount: number, unit: 'minutes' | 'hours' | 'days', t: T): string {
  return t(`spans.${unit}`, { count: amount });
}

/** Names that are known only by their ids. */
export interface Names {
  template: (id: string) => string | undefined;
  segment: (id: string) => string | undefined;
  event: (name: string) => string;
}

/** The rule of a step in one line. */
export function summaryText(node: JourneyNode, names: Names, t: T): string {
  switch (node.type) {
    case 'trigger': {
      const again = t(`trigger.again.${node.reEntry}`, { count: node.reEntryDays ?? 0 });
      if (node.source === 'segment') {
        return node.segmentId ? t('summary.segment', { segment: names.segment(node.segmentId) ?? t('summary.unknown'), again }) : t('summary.noSegment');
      }
      return node.eventName ? t('summary.event', { event: names.event(node.eventName), again }) : t('summary.noEvent');
    }
    case 'wait':
      if (node.mode === 'duration') return t('summary.wait', { span: spanText(node.amount, node.unit, t) });
      if (!node.timeOfDay) return t('summary.noTime');
      return node.amount > 0
        ? t('summary.untilAfter', { span: spanText(node.amount, 'days', t), time: node.timeOfDay })
        : t('summary.until', { time: node.timeOfDay });
    case 'waitForEvent':
      return node.eventName
        ? t('summary.waitForEvent', { event: names.event(node.eventName), span: spanText(node.timeoutAmount, node.timeoutUnit, t) })
        : t('summary.noEvent');
    case 'branch': return t('summary.branch', { count: node.answers.length + 1 });
    case 'split': return t('summary.split', { count: node.variants.length, shares: sharesText(node.variants) });
    case 'holdout': return t('summary.holdout', { percent: node.percent });
    case 'email':
      return node.templateId
        ? t('summary.email', { template: names.template(node.templateId) ?? t('summary.unknown'), purpose: t(`email.purposes.${node.purpose}`) })
        : t('summary.noTemplate');
    case 'tag': return node.tag.trim() ? t(node.remove ? 'summary.untag' : 'summary.tag', { tag: node.tag.trim() }) : t('summary.noTag');
    case 'attribute': return attributeText(node, t);
    case 'webhook': return node.url.trim() ? t('summary.webhook', { host: hostOf(node.url) }) : t('summary.noUrl');
    case 'lead': return node.title.trim() || t('summary.noTitle');
    case 'plugIn': {
      const form = plugInStep(node.kind);
      return form ? plugInSummary(form, node.settings) : t('plugIn.missing');
    }
    case 'exit': return t('summary.exit');
  }
}

function attributeText(node: AttributeNode, t: T): string {
  if (!node.attribute) return t('summary.noAttribute');
  if (node.clear) return t('summary.clear', { attribute: node.attribute });
  if (node.triggerPath) return t('summary.setFrom', { attribute: node.attribute, path: node.triggerPath });
  return t('summary.set', { attribute: node.attribute, value: valueText(node.value, t) });
}

/** Where a call goes, without what stands behind it. */
function hostOf(url: string): string {
  return URL.parse(url)?.host || url;
}

/** A value as it is read: 是, 88, 金卡. */
export function valueText(value: unknown, t: T): string {
  if (typeof value === 'boolean') return t(`attribute.booleans.${value}`);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** How a way out is named by its step: 「等三天」的「超过3天」. */
export function wayText(definition: Definition, from: string, output: string, t: T): string {
  const node = definition.nodes.find((item) => item.id === from);
  if (!node) return '';
  const answer = outputText(node, output, t);
  return answer ? t('canvas.wayOf', { name: nameText(node, t), answer }) : t('canvas.way', { name: nameText(node, t) });
}
