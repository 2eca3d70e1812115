import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EmptyState, Icon, initialOf, ListPage, MoreMenu, NameCell, nothing, ok, useFormat, useSession, type Column, type Filter, type ListRequest,
} from '@kernel';
import { api, keys, type UserDto } from '../shared/api';
import { permissions } from '../shared/permissions';
import { SecretDialog } from '../shared/SecretDialog';
import { flatten } from '../units/unitTree';
import { useUnits } from '../units/useUnits';
import { UserDrawer } from './UserDrawer';
import { UserState } from './UserState';
import { useUserActs, type Secret } from './useUserActs';

function fetchUsers(request: ListRequest, signal: AbortSignal) {
  const [active] = request.filters.active ?? [];
  return ok(api.GET('/api/identity/user', {
    params: {
      query: {
        filter: request.search || undefined,
        roleId: request.filters.role?.[0],
        unitId: request.filters.unit?.[0],
        isActive: active === undefined ? undefined : active === 'yes',
        sorting: request.sorting, skipCount: request.skipCount, maxResultCount: request.maxResultCount,
      },
    },
    signal,
  }));
}

export default function UsersPage() {
  const { t } = useTranslation('identity');
  const { can, currentTenant } = useSession();
  const format = useFormat();
  const client = useQueryClient();
  const [editing, setEditing] = useState<UserDto>();
  const [isOpen, setOpen] = useState(false);
  const [secret, setSecret] = useState<Secret>();
  const canEdit = can(permissions.usersEdit);

  const units = useUnits();
  const roles = useQuery({
    queryKey: keys.assignableRoles,
    queryFn: async ({ signal }) => (await ok(api.GET('/api/identity/user/assignable-roles', { signal }))).items,
  });
  const refresh = () => Promise.all([keys.users, keys.units, keys.roles].map((queryKey) => client.invalidateQueries({ queryKey })));
  const menuOf = useUserActs({ onEdit: open, onSecret: setSecret, onDone: refresh });

  function open(user: UserDto | undefined) {
    setEditing(user);
    setOpen(true);
  }

  const filters = useMemo<Filter[]>(() => [
    { key: 'role', label: t('users.role'), options: (roles.data ?? []).map(({ id, name }) => ({ value: id, label: name })) },
    ...(units.data ? [{ key: 'unit', label: t('users.unit'), options: flatten(units.data).map(({ unit, names }) => ({ value: unit.id, label: names.join(' / ') })) }] : []),
    { key: 'active', label: t('users.state'), options: [{ value: 'yes', label: t('users.active') }, { value: 'no', label: t('users.inactive') }] },
  ], [t, roles.data, units.data]);

  const columns: Column<UserDto>[] = [
    {
      key: 'name', title: t('users.name'), fixed: true, sort: 'name',
      render: (user) => (
        <NameCell
          name={user.name} id={user.userName} onClick={canEdit ? () => open(user) : undefined}
          before={<span className="avatar is-small" aria-hidden="true">{initialOf(user.name)}</span>}
        />
      ),
    },
    { key: 'roles', title: t('users.roles'), render: (user) => (user.roles.length ? format.list(user.roles.map(({ name }) => name)) : <span className="ink3">{t('users.noRoles')}</span>) },
    { key: 'unit', title: t('users.unit'), render: (user) => user.unitName ?? <span className="ink3">{t('users.wholeCompany')}</span> },
    { key: 'state', title: t('users.state'), render: (user) => <UserState user={user} /> },
    { key: 'email', title: t('users.email'), wideOnly: true, hidden: true, render: (user) => user.email ?? <span className="ink3">{nothing}</span> },
    { key: 'phone', title: t('users.phone'), wideOnly: true, hidden: true, render: (user) => <span className={user.phoneNumber ? 'num' : 'ink3'}>{user.phoneNumber ?? nothing}</span> },
    {
      key: 'lastSignIn', title: t('users.lastSignIn'), align: 'right', sort: 'lastSignInTime', wideOnly: true,
      render: (user) => <span className="medium ink2" title={user.lastSignInTime ? format.exact(user.lastSignInTime) : undefined}>{user.lastSignInTime ? format.when(user.lastSignInTime) : t('users.never')}</span>,
    },
    {
      key: 'created', title: t('users.created'), align: 'right', sort: 'creationTime', hidden: true, wideOnly: true,
      render: (user) => <span className="medium ink2" title={format.exact(user.creationTime)}>{format.when(user.creationTime)}</span>,
    },
    {
      key: 'acts', title: '', fixed: true, width: 48, align: 'right',
      render: (user) => {
        const items = menuOf(user);
        return items.length > 0 && <MoreMenu items={items} small />;
      },
    },
  ];
  const create = (
    <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => open(undefined)}>{t('users.create')}</Button>
  );

  return (
    <>
      <ListPage<UserDto>
        id="identity.users"
        title={t('users.title')}
        label={t('users.title')}
        line={currentTenant?.code && t('users.companyCode', { code: currentTenant.code })}
        actions={can(permissions.usersCreate) && create}
        columns={columns}
        rowKey={(user) => user.id}
        rowName={(user) => user.name}
        onRowClick={canEdit ? open : undefined}
        queryKey={keys.users}
        fetch={fetchUsers}
        searchPlaceholder={t('users.search')}
        filters={filters}
        defaultSort="name.asc"
        totalText={(total) => t('users.total', { total })}
        empty={<EmptyState title={t('users.emptyTitle')} text={t('users.emptyText')} actions={can(permissions.usersCreate) && create} />}
      />
      <UserDrawer
        open={isOpen}
        user={editing}
        roles={roles.data ?? []}
        onClose={() => setOpen(false)}
        onDone={refresh}
        onReload={open}
        onSecret={setSecret}
      />
      <SecretDialog
        title={secret ? t(`users.${secret.kind}.title`, { name: secret.user.name }) : ''}
        text={secret ? t(`users.${secret.kind}.text`, { userName: secret.user.userName, code: currentTenant?.code }) : ''}
        label={t('users.password')}
        secret={secret?.password}
        onClose={() => setSecret(undefined)}
      />
    </>
  );
}
