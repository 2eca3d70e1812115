import { StateChip } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { MessageState } from './api';
import { messageChips } from './states';

export function MessageChip({ state }: { state: MessageState }) {
  const { t } = useTranslation('campaign');
  return <StateChip state={messageChips[state]}>{t(`messageStates.${state}`)}</StateChip>;
}
