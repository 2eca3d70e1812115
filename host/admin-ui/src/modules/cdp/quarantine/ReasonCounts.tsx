import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';
import type { QuarantineSummaryDto } from '../shared/types';
import type { Range } from './query';

interface Props {
  summary: QuarantineSummaryDto | undefined;
  chosen: string | undefined;
  range: Range;
  onChoose: (reason: string) => void;
}

/** How many were refused and why; a reason is a door to its events. */
export function ReasonCounts({ summary, chosen, range, onChoose }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  if (!summary || summary.total === 0) return null;
  return (
    <div className="quarantine-counts" role="group" aria-label={t('quarantine.byReason')}>
      <span className="medium ink2 nowrap">{t('quarantine.refusedIn', { range: t(`quarantine.ranges.${range}`) })} <b className="num">{format.number(summary.total)}</b></span>
      {summary.reasons.map(({ reason, label, count }) => (
        <button key={reason} type="button" className="chip quarantine-reason" aria-pressed={reason === chosen} onClick={() => onChoose(reason)}>
          {label} <b className="num">{format.number(count)}</b>
        </button>
      ))}
    </div>
  );
}
