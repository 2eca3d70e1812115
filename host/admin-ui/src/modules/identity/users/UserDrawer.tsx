import { Form, Input, Select } from 'antd';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawerForm, ok, SwitchRow, useSession, useToast } from '@kernel';
import { api, type UserDto, type UserRoleDto } from '../shared/api';
import { permissions } from '../shared/permissions';
import { UnitSelect } from '../units/UnitSelect';
import type { Secret } from './useUserActs';
import { phonePattern, toUserData, userNamePattern, type UserValues } from './userValues';

const fieldOfCode = {
  'Identity:UserNameTaken': 'userName',
  'Identity:LastAdministrator': 'roleIds',
  'Identity:UnknownRole': 'roleIds',
  'Identity:UnknownUnit': 'unitId',
};

interface UserDrawerProps {
  open: boolean;
  /** The user to change; none makes a new one. */
  user: UserDto | undefined;
  roles: readonly UserRoleDto[];
  onClose: () => void;
  onDone: () => Promise<unknown>;
  /** Opens the drawer anew with what the server has now. */
  onReload: (user: UserDto) => void;
  onSecret: (secret: Secret) => void;
}

export function UserDrawer({ open, user, roles, onClose, onDone, onReload, onSecret }: UserDrawerProps) {
  const { t } = useTranslation('identity');
  const { can, currentUser } = useSession();
  const toast = useToast();
  // Two calls may be needed; the second goes on from what the first one saved.
  const latest = useRef<UserDto>(undefined);
  if (latest.current?.id !== user?.id) latest.current = user;

  const options = useMemo(() => {
    const missing = (user?.roles ?? []).filter((own) => !roles.some(({ id }) => id === own.id));
    return [...roles, ...missing].map(({ id, name }) => ({ value: id, label: name }));
  }, [roles, user]);

  const create = async (values: UserValues) => {
    const made = await ok(api.POST('/api/identity/user', { body: { userName: values.userName.trim(), ...toUserData(values) } }));
    if (made.generatedPassword) onSecret({ kind: 'firstPassword', user: made.user, password: made.generatedPassword });
    await onDone();
  };
  const change = async (values: UserValues) => {
    const { id } = user!;
    const path = { path: { id } };
    const saved = await ok(api.PUT('/api/identity/user/{id}', { params: path, body: { ...toUserData(values), concurrencyStamp: latest.current!.concurrencyStamp } }));
    latest.current = saved;
    if (values.isActive !== undefined && values.isActive !== saved.isActive) {
      latest.current = await ok(api.POST('/api/identity/user/{id}/set-active', { params: path, body: { isActive: values.isActive, concurrencyStamp: saved.concurrencyStamp } }));
    }
    toast.done(t('users.saved', { name: saved.name }));
    await onDone();
  };
  const reload = async () => {
    try {
      onReload(await ok(api.GET('/api/identity/user/{id}', { params: { path: { id: user!.id } } })));
    } catch (error) {
      toast.failed(error);
    }
  };

  return (
    <DrawerForm<UserValues>
      key={user ? `${user.id}-${user.concurrencyStamp}` : 'new'}
      open={open}
      title={user ? t('users.editTitle', { name: user.name }) : t('users.create')}
      submitText={t(user ? 'users.save' : 'users.add')}
      stateText={user ? undefined : t('users.passwordHint')}
      initialValues={user ? {
        userName: user.userName, name: user.name, email: user.email ?? '', phoneNumber: user.phoneNumber ?? '',
        unitId: user.unitId, roleIds: user.roles.map(({ id }) => id), isActive: user.isActive,
      } : { roleIds: [] }}
      fieldOfCode={fieldOfCode}
      onClose={onClose}
      onSubmit={user ? change : create}
      onReload={user ? () => void reload() : undefined}
    >
      <div className="form-pair">
        <Form.Item name="name" label={t('users.name')} required rules={[{ required: true, whitespace: true, message: t('users.nameMissing') }]}>
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="userName" label={t('users.userName')} required extra={user ? t('users.userNameFixed') : t('users.userNameHelp')}
          rules={user ? [] : [
            { required: true, message: t('users.userNameMissing') },
            { min: 2, message: t('users.userNameShort') },
            { pattern: userNamePattern, message: t('users.userNameForm') },
          ]}
        >
          <Input maxLength={64} autoComplete="off" readOnly={Boolean(user)} variant={user ? 'filled' : 'outlined'} />
        </Form.Item>
      </div>
      <Form.Item name="roleIds" label={t('users.roles')} extra={t('users.rolesHelp')}>
        <Select mode="multiple" options={options} showSearch={{ optionFilterProp: 'label' }} placeholder={t('users.rolesNone')} notFoundContent={t('users.rolesNoMatch')} />
      </Form.Item>
      {(can(permissions.units) || user?.unitId) && (
        <Form.Item name="unitId" label={t('users.unit')} extra={t('users.unitHelp')}>
          <UnitSelect none={t('users.wholeCompany')} known={user?.unitId ? { id: user.unitId, name: user.unitName ?? '' } : undefined} />
        </Form.Item>
      )}
      <div className="form-pair">
        <Form.Item name="email" label={t('users.email')} rules={[{ type: 'email', message: t('users.emailForm') }]}><Input maxLength={254} autoComplete="off" /></Form.Item>
        <Form.Item name="phoneNumber" label={t('users.phone')} rules={[{ pattern: phonePattern, message: t('users.phoneForm') }]}><Input maxLength={32} autoComplete="off" /></Form.Item>
      </div>
      {user && user.id !== currentUser.id && <SwitchRow name="isActive" title={t('users.activeTitle')} consequence={t('users.activeText')} />}
    </DrawerForm>
  );
}
