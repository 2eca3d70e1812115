import { StateChip, type ChipState } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { LeadState } from './api';

const chips: Record<LeadState, ChipState> = { new: 'waiting', accepted: 'running', won: 'passed', lost: 'dropped' };

export function LeadStateChip({ state }: { state: LeadState }) {
  const { t } = useTranslation('crm-sync');
  return <StateChip state={chips[state]}>{t(`states.${state}`)}</StateChip>;
}
