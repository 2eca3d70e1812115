import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DrawerForm, EmptyState, Icon, ListPage, NameCell, NumberDoor, ok, StateChip, useSession, useToast, type Column } from '@kernel';
import { api, asPage, keys, type DataScopeKind, type RoleDto } from '../shared/api';
import { permissions } from '../shared/permissions';
import { DataScopeField } from './DataScopeField';
import '../shared/identity.css';

interface Values { name: string; dataScope: DataScopeKind }

const fieldOfCode = { 'Identity:RoleNameTaken': 'name', 'Identity:MoreRightsThanOwn': 'dataScope' };
const linkOf = (role: Pick<RoleDto, 'id'>) => `/settings/roles/${role.id}`;

export default function RolesPage() {
  const { t } = useTranslation('identity');
  const { can } = useSession();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const made = useRef<RoleDto>(undefined);

  const columns: Column<RoleDto>[] = [
    {
      key: 'name', title: t('roles.name'), fixed: true,
      render: (role) => <NameCell name={role.name} to={linkOf(role)} after={role.isStatic && <StateChip state="neutral">{t('roles.static')}</StateChip>} />,
    },
    { key: 'scope', title: t('roles.dataScope'), render: (role) => t(`roles.scopes.${role.dataScope}`) },
    {
      key: 'users', title: t('roles.users'), align: 'right',
      render: (role) => <NumberDoor value={role.userCount} to={can(permissions.users) ? `/settings/users?role=${role.id}` : undefined} label={t('roles.usersOf', { name: role.name })} />,
    },
  ];
  const create = (
    <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setOpen(true)}>{t('roles.create')}</Button>
  );
  const close = () => {
    setOpen(false);
    if (made.current) void navigate(linkOf(made.current));
    made.current = undefined;
  };

  return (
    <>
      <ListPage<RoleDto>
        id="identity.roles"
        title={t('roles.title')}
        label={t('roles.title')}
        actions={can(permissions.rolesCreate) && create}
        columns={columns}
        rowKey={(role) => role.id}
        rowName={(role) => role.name}
        rowLink={linkOf}
        queryKey={keys.roles}
        fetch={async (_, signal) => asPage((await ok(api.GET('/api/identity/role', { signal }))).items)}
        totalText={(total) => t('roles.total', { total })}
        empty={<EmptyState title={t('roles.emptyTitle')} text={t('roles.emptyText')} actions={can(permissions.rolesCreate) && create} />}
      />
      <DrawerForm<Values>
        open={isOpen}
        title={t('roles.create')}
        submitText={t('roles.add')}
        stateText={t('roles.next')}
        initialValues={{ dataScope: 'units' }}
        fieldOfCode={fieldOfCode}
        onClose={close}
        onSubmit={async ({ name, dataScope }) => {
          made.current = await ok(api.POST('/api/identity/role', { body: { name: name.trim(), dataScope } }));
          toast.done(t('roles.created', { name: made.current.name }));
          await client.invalidateQueries({ queryKey: keys.roles });
        }}
      >
        <Form.Item name="name" label={t('roles.name')} required rules={[{ required: true, whitespace: true, message: t('roles.nameMissing') }]}><Input maxLength={64} /></Form.Item>
        <DataScopeField />
      </DrawerForm>
    </>
  );
}
