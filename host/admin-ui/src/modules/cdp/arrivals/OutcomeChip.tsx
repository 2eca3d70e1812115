import { useTranslation } from 'react-i18next';
import { StateChip } from '@kernel';
import type { ArrivalDto } from '../shared/types';

/** What became of an event: stored, stored with a flag, refused. */
export function OutcomeChip({ arrival }: { arrival: ArrivalDto }) {
  const { t } = useTranslation('cdp');
  if (arrival.outcome === 'quarantined') return <StateChip state="failed">{t('arrivals.outcomes.quarantined')}</StateChip>;
  if (arrival.flags.length === 0) return <StateChip state="passed">{t('arrivals.outcomes.stored')}</StateChip>;
  return <>{arrival.flags.map((flag) => <StateChip key={flag} state="waiting" icon="flag">{t(`arrivals.flags.${flag}`)}</StateChip>)}</>;
}
