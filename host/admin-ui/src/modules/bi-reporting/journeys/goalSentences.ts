import type { Format } from '@kernel';
import type { ArmDto, ExperimentDto, GoalReportDto } from '../shared/api';

type T = (key: string, values?: Record<string, unknown>) => string;

/** What an arm is called; who is held back and who did not come to the node have no name of their own. */
export function armName(arm: ArmDto, experiment: ExperimentDto, t: T): string {
  if (!arm.id) return t('goals.elsewhere');
  if (experiment.type === 'holdout') return t(arm.id === 'held' ? 'goals.held' : 'goals.in');
  return arm.name || arm.id;
}

/** The report in one sentence. */
export function goalSentence(report: GoalReportDto, t: T, format: Format, labelOf: (event: string) => string): string {
  const people = format.number(report.whole.people);
  if (!report.goalEvent) return t('goals.noGoal', { people });
  if (!report.whole.rate) return t('goals.nobody');
  const sentence = t('goals.sentence', {
    people, event: labelOf(report.goalEvent), days: report.goalDays, converted: format.number(report.whole.converted), rate: format.percent(report.whole.rate.value),
  });
  return report.goalChanged ? `${sentence}${t('goals.join')}${t('goals.changed')}` : sentence;
}

/** What an experiment says, arm by arm against the first; that it says nothing yet is said too. */
export function experimentSentence(experiment: ExperimentDto, t: T, format: Format): string {
  const [first, ...others] = experiment.arms;
  const told = others.filter((arm) => arm.finding);
  if (!first || told.length === 0) return t('goals.nothingYet');
  return told.map((arm) => {
    const values = {
      arm: armName(arm, experiment, t), first: armName(first, experiment, t), points: pointsText(Math.abs(arm.difference!.value), t, format, false),
      low: pointsText(arm.difference!.low, t, format), high: pointsText(arm.difference!.high, t, format),
      armPeople: format.number(arm.people), firstPeople: format.number(first.people), goals: format.number(arm.converted + first.converted),
    };
    return t(`goals.findings.${arm.finding}`, values);
  }).join(t('goals.join'));
}

/** A difference in percentage points, with its sign. */
export function pointsText(value: number, t: T, format: Format, signed = true): string {
  const points = Math.round(value * 1000) / 10;
  const sign = !signed || points === 0 ? '' : points > 0 ? '+' : '−';
  return t('goals.points', { points: `${sign}${format.number(Math.abs(points), Number.isInteger(points) ? 0 : 1)}` });
}
