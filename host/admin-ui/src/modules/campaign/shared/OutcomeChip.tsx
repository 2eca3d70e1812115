import { StateChip } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { NodeOutcome } from './api';
import { outcomeChips } from './states';

export function OutcomeChip({ outcome }: { outcome: NodeOutcome }) {
  const { t } = useTranslation('campaign');
  return <StateChip state={outcomeChips[outcome]}>{t(`outcomes.${outcome}`)}</StateChip>;
}
