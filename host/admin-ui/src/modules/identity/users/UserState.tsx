import { useTranslation } from 'react-i18next';
import { StateChip, useFormat } from '@kernel';
import type { UserDto } from '../shared/api';

/** Whether somebody may sign in now. */
export function UserState({ user }: { user: UserDto }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  if (!user.isActive) return <StateChip state="neutral">{t('users.inactive')}</StateChip>;
  if (user.lockedUntil) return <StateChip state="held">{t('users.lockedUntil', { time: format.time(user.lockedUntil) })}</StateChip>;
  return <StateChip state="passed">{t('users.active')}</StateChip>;
}
