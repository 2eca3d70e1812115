import { useTranslation } from 'react-i18next';
import { StateChip, type ChipState } from '@kernel';
import type { ApiKeyDto } from '../shared/api';
import { keyState, type KeyState } from './keyState';

const looks: Record<KeyState, ChipState> = { live: 'passed', ending: 'waiting', expired: 'dropped', revoked: 'neutral' };

export function KeyStateChip({ apiKey }: { apiKey: ApiKeyDto }) {
  const { t } = useTranslation('identity');
  const state = keyState(apiKey, new Date());
  return <StateChip state={looks[state]}>{t(`apiKeys.states.${state}`)}</StateChip>;
}
