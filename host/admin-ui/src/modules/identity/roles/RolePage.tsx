import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ErrorState, ok, PageHead, PageSkeleton, StateChip, useConfirm, useFormat, useSession, useToast, type Crumb } from '@kernel';
import { api, keys, type RoleDto, type RolePermissionsDto } from '../shared/api';
import { permissions } from '../shared/permissions';
import { RoleForm } from './RoleForm';
import '../shared/identity.css';

export interface RoleData {
  role: RoleDto;
  tree: RolePermissionsDto;
}

async function load(id: string, signal: AbortSignal): Promise<RoleData> {
  const path = { path: { id } };
  const [role, tree] = await Promise.all([
    ok(api.GET('/api/identity/role/{id}', { params: path, signal })),
    ok(api.GET('/api/identity/role/{id}/permissions', { params: path, signal })),
  ]);
  return { role, tree };
}

export default function RolePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const { can } = useSession();
  const format = useFormat();
  const ask = useConfirm();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  // A form stands on what was read: it is read anew only when it is opened, or after a conflict.
  const [version, setVersion] = useState(0);
  const query = useQuery({ queryKey: [...keys.role(id), version], queryFn: ({ signal }) => load(id, signal), staleTime: 0, gcTime: 0, refetchOnWindowFocus: false });
  const crumbs: Crumb[] = [{ label: t('kernel:nav.settings'), to: '/settings' }, { label: t('identity:roles.title'), to: '/settings/roles' }];
  const data = query.data;

  if (!data) return query.error ? <ErrorState error={query.error} what={t('identity:roles.title')} onRetry={() => void query.refetch()} /> : <PageSkeleton />;

  const { role } = data;
  const remove = async () => {
    const goOn = await ask({
      title: t('identity:roles.deleteTitle', { name: role.name }), text: t('identity:roles.deleteText'),
      verb: t('identity:roles.delete'), keep: t('identity:keep'), danger: true,
    });
    if (!goOn) return;
    try {
      await ok(api.DELETE('/api/identity/role/{id}', { params: { path: { id } } }));
    } catch (error) {
      toast.failed(error, t('identity:roles.notDeleted', { name: role.name }));
      return;
    }
    toast.done(t('identity:roles.deleted', { name: role.name }));
    await navigate('/settings/roles', { replace: true });
    await client.invalidateQueries({ queryKey: keys.roles });
  };

  return (
    <>
      <PageHead
        title={role.name}
        crumbs={crumbs}
        chips={role.isStatic && <StateChip state="neutral">{t('identity:roles.static')}</StateChip>}
        fact={t('identity:roles.usersTotal', { total: format.number(role.userCount) })}
        line={role.isStatic ? t('identity:roles.staticText') : undefined}
        more={role.isStatic || !can(permissions.rolesDelete) ? [] : [{ key: 'delete', label: t('identity:roles.delete'), danger: true, onClick: () => void remove() }]}
      />
      <div className="settings-section is-wide scroll">
        <RoleForm key={`${id}-${version}`} data={data} readOnly={role.isStatic || !can(permissions.rolesEdit)} onReload={() => setVersion((now) => now + 1)} />
      </div>
    </>
  );
}
