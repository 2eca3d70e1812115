import { useTranslation } from 'react-i18next';
import { ok, useConfirm, useSession, useToast, type MoreItem } from '@kernel';
import { api, type UserDto } from '../shared/api';
import { permissions } from '../shared/permissions';

export interface Secret {
  kind: 'firstPassword' | 'newPassword';
  user: Pick<UserDto, 'name' | 'userName'>;
  password: string;
}

interface Uses {
  onEdit: (user: UserDto) => void;
  onSecret: (secret: Secret) => void;
  onDone: () => Promise<unknown>;
}

/** What can be done with one user, as far as the acting user may. */
export function useUserActs({ onEdit, onSecret, onDone }: Uses): (user: UserDto) => MoreItem[] {
  const { t } = useTranslation('identity');
  const { can, currentUser } = useSession();
  const ask = useConfirm();
  const toast = useToast();

  const attempt = async (act: () => Promise<void>, failure: string) => {
    try {
      await act();
    } catch (error) {
      toast.failed(error, failure);
    }
    await onDone();
  };
  const setActive = async ({ id, concurrencyStamp }: UserDto, isActive: boolean) =>
    ok(api.POST('/api/identity/user/{id}/set-active', { params: { path: { id } }, body: { isActive, concurrencyStamp } }));

  const switchTo = (user: UserDto, isActive: boolean) => attempt(async () => {
    const saved = await setActive(user, isActive);
    toast.done(t(isActive ? 'users.switchedOn' : 'users.switchedOff', { name: user.name }), { undo: () => void switchTo(saved, !isActive) });
  }, t('users.notSwitched', { name: user.name }));

  const switchOff = async (user: UserDto) => {
    const goOn = await ask({ title: t('users.switchOffTitle', { name: user.name }), text: t('users.switchOffText'), verb: t('users.switchOff'), danger: true });
    if (goOn) await switchTo(user, false);
  };
  const unlock = (user: UserDto) => attempt(async () => {
    await ok(api.POST('/api/identity/user/{id}/unlock', { params: { path: { id: user.id } } }));
    toast.done(t('users.unlocked', { name: user.name }));
  }, t('users.notUnlocked', { name: user.name }));

  const resetPassword = async (user: UserDto) => {
    const goOn = await ask({ title: t('users.resetTitle', { name: user.name }), text: t('users.resetText'), verb: t('users.reset') });
    if (!goOn) return;
    await attempt(async () => {
      const { generatedPassword } = await ok(api.POST('/api/identity/user/{id}/reset-password', { params: { path: { id: user.id } }, body: {} }));
      if (generatedPassword) onSecret({ kind: 'newPassword', user, password: generatedPassword });
    }, t('users.notReset', { name: user.name }));
  };

  return (user) => {
    const canEdit = can(permissions.usersEdit);
    const isSelf = user.id === currentUser.id;
    return [
      canEdit && { key: 'edit', label: t('users.edit'), onClick: () => onEdit(user) },
      can(permissions.usersResetPassword) && !isSelf && { key: 'reset', label: t('users.reset'), onClick: () => void resetPassword(user) },
      canEdit && user.lockedUntil !== null && { key: 'unlock', label: t('users.unlock'), onClick: () => void unlock(user) },
      canEdit && !user.isActive && { key: 'on', label: t('users.switchOn'), onClick: () => void switchTo(user, true) },
      canEdit && user.isActive && !isSelf && { key: 'off', label: t('users.switchOff'), danger: true, onClick: () => void switchOff(user) },
    ].filter((item) => item !== false);
  };
}
