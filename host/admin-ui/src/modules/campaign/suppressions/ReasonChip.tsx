import { StateChip } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { SuppressionReason } from '../shared/api';

export const suppressionReasons: SuppressionReason[] = ['bounced', 'softBounced', 'complaint', 'reader', 'byHand'];

/** Why: what a mail server said looks like a failure, what a person wished like something that a rule stops. */
export function ReasonChip({ reason }: { reason: SuppressionReason }) {
  const { t } = useTranslation('campaign');
  return <StateChip state={reason === 'bounced' || reason === 'softBounced' ? 'failed' : 'held'}>{t(`suppressions.reasons.${reason}`)}</StateChip>;
}
