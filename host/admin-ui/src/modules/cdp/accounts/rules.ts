import type { AccountScoreRuleDto } from '../shared/types';

/** A rule as the form has it: both kinds side by side, so that switching to and fro loses nothing. */
export interface RuleRow {
  about: 'event' | 'attribute';
  event?: string;
  days?: number;
  most?: number;
  attribute?: string;
  values?: string[];
  points?: number;
}

export const freshRule: RuleRow = { about: 'event', days: 30, most: 10, points: 10 };

export const rowOf = (rule: AccountScoreRuleDto): RuleRow => ({
  about: rule.attribute ? 'attribute' : 'event',
  event: rule.event ?? undefined, days: rule.days ?? freshRule.days, most: rule.most ?? freshRule.most,
  attribute: rule.attribute ?? undefined, values: rule.values ?? undefined, points: rule.points,
});

export const inputOf = ({ about, event, days, most, attribute, values, points }: RuleRow): AccountScoreRuleDto =>
  (about === 'event' ? { event, days, most, points: points ?? 0 } : { attribute, values, points: points ?? 0 });
