import { isApiError } from '@kernel';
import type { IdentifierRuleDto, IdentifierRuleInput, IdentifierRulesDto } from '../shared/types';

export const identifierRulesKey = ['cdp', 'identifier-rules'] as const;

/** Two of them are two people, whatever else fits. */
export const userIdType = 'user_id';

/** The same rules with one of them a place further up or down; unchanged at either end. */
export function moved(rules: readonly IdentifierRuleDto[], type: string, by: -1 | 1): IdentifierRuleDto[] {
  const from = rules.findIndex((rule) => rule.type === type);
  const to = from + by;
  if (from < 0 || to < 0 || to >= rules.length) return [...rules];
  const next = [...rules];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

export const changed = (rules: readonly IdentifierRuleDto[], type: string, to: Partial<IdentifierRuleDto>) =>
  rules.map((rule) => (rule.type === type ? { ...rule, ...to } : rule));

/** A type of the company's own, last and with the limit that such types have anyway. */
export const withType = (rules: readonly IdentifierRuleDto[], type: string, maxPerPerson: number): IdentifierRuleDto[] =>
  [...rules, { type, label: type, isBuiltIn: false, maxPerPerson, blocked: [] }];

/** Own types that have no rule, among them those whose rule was just taken away. */
export const typesToAdd = ({ otherTypes, rules: saved }: Pick<IdentifierRulesDto, 'otherTypes' | 'rules'>, rules: readonly IdentifierRuleDto[]) =>
  [...otherTypes, ...saved.filter((rule) => !rule.isBuiltIn).map((rule) => rule.type)].filter((type) => !rules.some((rule) => rule.type === type));

/** What is sent: the names are the server's own. */
export const inputOf = (rules: readonly IdentifierRuleDto[]): IdentifierRuleInput[] => rules.map(({ type, maxPerPerson, blocked }) => ({ type, maxPerPerson, blocked }));

const ofRules = (rules: readonly IdentifierRuleDto[]) => JSON.stringify(rules.map(({ type, maxPerPerson, blocked }) => [type, maxPerPerson ?? null, blocked]));

export const areSame = (one: readonly IdentifierRuleDto[], other: readonly IdentifierRuleDto[]) => ofRules(one) === ofRules(other);

/** What the server finds wrong, by the type of the rule; what belongs to no rule stands under the empty type. */
export function faultsOf(error: unknown, rules: readonly IdentifierRuleDto[]): Record<string, string[]> {
  const faults: Record<string, string[]> = {};
  if (!isApiError(error)) return faults;
  for (const { message, members } of error.validationErrors) {
    const place = members.map((member) => /^rules\[(\d+)\]/i.exec(member)?.[1]).find((found) => found !== undefined);
    const type = place === undefined ? '' : (rules[Number(place)]?.type ?? '');
    faults[type] = [...(faults[type] ?? []), message];
  }
  return faults;
}
