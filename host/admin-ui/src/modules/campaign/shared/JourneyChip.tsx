import { StateChip } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { JourneyStatus, MessageState, NodeOutcome } from './api';
import { journeyChips, messageChips, outcomeChips } from './states';

export function JourneyChip({ status }: { status: JourneyStatus }) {
  const { t } = useTranslation('campaign');
  return <StateChip state={journeyChips[status]} icon={status === 'draft' ? 'edit' : undefined}>{t(`status.${status}`)}</StateChip>;
}

export function OutcomeChip({ outcome }: { outcome: NodeOutcome }) {
  const { t } = useTranslation('campaign');
  return <StateChip state={outcomeChips[outcome]}>{t(`outcomes.${outcome}`)}</StateChip>;
}

export function MessageChip({ state }: { state: MessageState }) {
  const { t } = useTranslation('campaign');
  return <StateChip state={messageChips[state]}>{t(`messageStates.${state}`)}</StateChip>;
}
