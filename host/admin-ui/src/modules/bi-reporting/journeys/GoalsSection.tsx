import { ErrorState, NumberDoor, ok, Section, useFormat, type Format } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type ArmDto, type ExperimentDto, type GoalReportDto } from '../shared/api';
import { keys } from '../shared/names';
import type { Period } from '../shared/period';
import { useEventLabel } from '../shared/useEventLabel';
import { armName, experimentSentence, goalSentence, pointsText } from './goalSentences';
import { nowhere, type Doors, type OpenNumber } from './useOpenNumber';

interface GoalsSectionProps {
  journeyId: string;
  version?: number;
  period: Period;
  doors: Doors;
}

export function useGoals(journeyId: string, version: number | undefined, period: Period, enabled = true) {
  return useQuery({
    enabled,
    queryKey: [...keys.journey(journeyId), 'goals', version, period],
    queryFn: ({ signal }) => ok(api.GET('/api/bi-reporting/journey-report/{id}/goals', { params: { path: { id: journeyId }, query: { version, ...period } }, signal })),
    refetchInterval: 60_000,
  });
}

/** Who reached the goal, and whether a variant or being left alone made a difference. Nothing for a journey with neither. */
export function GoalsSection({ journeyId, version, period, doors }: GoalsSectionProps) {
  const { t } = useTranslation('bi-reporting');
  const format = useFormat();
  const labelOf = useEventLabel();
  const { data, error, refetch } = useGoals(journeyId, version, period);
  if (error && !data) return <Section title={t('goals.title')}><ErrorState error={error} onRetry={() => void refetch()} what={t('goals.title')} /></Section>;
  if (!data || (!data.goalEvent && data.experiments.length === 0)) return null;
  return (
    <>
      <Section title={t('goals.title')} fact={t('goals.byEntry')}>
        <p className="medium ink2 sentence">{goalSentence(data, t, format, labelOf)}</p>
        {data.experiments.length === 0 && <Table label={t('goals.title')} arms={[data.whole]} report={data} doors={doors} />}
      </Section>
      {data.experiments.map((experiment) => (
        <Section key={experiment.nodeId} title={t(`goals.${experiment.type === 'holdout' ? 'holdout' : 'split'}`, { name: experiment.name || experiment.nodeId })}>
          <p className="medium ink2 sentence">{experimentSentence(experiment, t, format)}</p>
          <Table
            label={experiment.name || experiment.nodeId} experiment={experiment} report={data} doors={doors}
            arms={[...experiment.arms, ...(experiment.elsewhere.people > 0 ? [experiment.elsewhere] : []), data.whole]}
          />
        </Section>
      ))}
    </>
  );
}

interface TableProps {
  label: string;
  arms: readonly ArmDto[];
  experiment?: ExperimentDto;
  report: GoalReportDto;
  doors: Doors;
}

function Table({ label, arms, experiment, report, doors }: TableProps) {
  const { t } = useTranslation('bi-reporting');
  const hasGoal = report.goalEvent !== null && report.goalEvent !== undefined;
  return (
    <div className="report-scroll">
      <table className="plain-table goal-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('goals.arm')}</th>
            <th scope="col" className="right">{t('numbers.joined')}</th>
            {hasGoal && <th scope="col" className="right">{t('numbers.converted')}</th>}
            {hasGoal && <th scope="col" className="right">{t('goals.rate')}</th>}
            {hasGoal && experiment && <th scope="col" className="right">{t('goals.difference')}</th>}
            <th scope="col" className="right">{t('goals.revenuePerPerson')}</th>
          </tr>
        </thead>
        <tbody>
          {arms.map((arm) => <ArmRow key={arm === report.whole ? 'whole' : arm.id || nowhere} arm={arm} experiment={experiment} report={report} doors={doors} />)}
        </tbody>
      </table>
    </div>
  );
}

function ArmRow({ arm, experiment, report, doors }: { arm: ArmDto; experiment?: ExperimentDto; report: GoalReportDto; doors: Doors }) {
  const { t } = useTranslation('bi-reporting');
  const format = useFormat();
  const isWhole = arm === report.whole;
  const name = isWhole ? t('goals.whole') : experiment ? armName(arm, experiment, t) : t('goals.whole');
  const hasGoal = report.goalEvent !== null && report.goalEvent !== undefined;
  const place = isWhole || !experiment ? {} : { node: experiment.nodeId, arm: arm.id || nowhere };
  const door = (number: 'joined' | 'converted', value: number) => {
    const one: OpenNumber = { number, as: 'people', ...place };
    return <NumberDoor value={value} label={`${t('units.person')} ${name} ${t(`numbers.${number}`)}`} onOpen={() => doors.show(one)} className={doors.isOpen(one) ? 'is-open' : undefined} />;
  };
  return (
    <tr>
      <th scope="row">
        {name}{arm.percent !== null && arm.percent !== undefined && <span className="small ink3"> {format.percent(arm.percent / 100, 0)}</span>}
      </th>
      <td className="right nowrap">{door('joined', arm.people)}</td>
      {hasGoal && <td className="right nowrap">{door('converted', arm.converted)}</td>}
      {hasGoal && <td className="right nowrap num">{arm.rate ? <>{format.percent(arm.rate.value)}<div className="small ink3">{rangeText(arm.rate, t, format)}</div></> : t('goals.none')}</td>}
      {hasGoal && experiment && (
        <td className="right nowrap num">
          {arm.difference ? <><span className={toneOf(arm)}>{pointsText(arm.difference.value, t, format)}</span><div className="small ink3">{t('goals.range', { low: pointsText(arm.difference.low, t, format), high: pointsText(arm.difference.high, t, format) })}</div></> : <span className="ink3">{arm === experiment.arms[0] ? t('goals.first') : t('goals.none')}</span>}
        </td>
      )}
      <td className="right nowrap num">
        {arm.revenuePerPerson === null || arm.revenuePerPerson === undefined ? t('goals.none') : format.money(arm.revenuePerPerson, report.currency)}
        {arm.otherRevenue.map((money) => <div key={money.currency} className="small ink3">{t('goals.also', { amount: format.money(money.amount, money.currency) })}</div>)}
      </td>
    </tr>
  );
}

const rangeText = (range: { low: number; high: number }, t: (key: string, values?: Record<string, unknown>) => string, format: Format) =>
  t('goals.range', { low: format.percent(range.low), high: format.percent(range.high) });

const toneOf = (arm: ArmDto) => (arm.finding === 'better' ? 'goal-better' : arm.finding === 'worse' ? 'bad' : 'ink2');
