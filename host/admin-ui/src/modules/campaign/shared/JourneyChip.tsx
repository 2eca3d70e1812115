import { StateChip } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { JourneyStatus } from './api';
import { journeyChips } from './states';

export function JourneyChip({ status }: { status: JourneyStatus }) {
  const { t } = useTranslation('campaign');
  return <StateChip state={journeyChips[status]} icon={status === 'draft' ? 'edit' : undefined}>{t(`status.${status}`)}</StateChip>;
}
