import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ok, PageForm, useSession, useToast } from '@kernel';
import { api, keys, type DataScopeKind } from '../shared/api';
import { DataScopeField } from './DataScopeField';
import { effectiveGrants } from './permissionTree';
import { PermissionTree } from './PermissionTree';
import type { RoleData } from './RolePage';

interface Values { name: string; dataScope: DataScopeKind; granted: string[] }

const fieldOfCode = { 'Identity:RoleNameTaken': 'name' };
const isSame = (a: readonly string[], b: readonly string[]) => a.length === b.length && new Set([...a, ...b]).size === a.length;

interface RoleFormProps {
  data: RoleData;
  readOnly: boolean;
  onReload: () => void;
}

/** Name, data scope and permissions. They are saved by two calls; the second goes on from what the first one saved. */
export function RoleForm({ data, readOnly, onReload }: RoleFormProps) {
  const { t } = useTranslation('identity');
  const { currentUser, reload } = useSession();
  const client = useQueryClient();
  const toast = useToast();
  const initial = useMemo<Values>(() => ({ name: data.role.name, dataScope: data.role.dataScope, granted: effectiveGrants(data.tree.groups) }), [data]);
  const saved = useRef({ ...initial, stamp: data.role.concurrencyStamp });

  const save = async ({ name, dataScope, granted }: Values) => {
    const path = { path: { id: data.role.id } };
    const before = saved.current;
    if (name.trim() !== before.name || dataScope !== before.dataScope) {
      const role = await ok(api.PUT('/api/identity/role/{id}', { params: path, body: { name: name.trim(), dataScope, concurrencyStamp: before.stamp } }));
      saved.current = { ...saved.current, name: role.name, dataScope, stamp: role.concurrencyStamp };
    }
    if (!isSame(granted, before.granted)) {
      const tree = await ok(api.PUT('/api/identity/role/{id}/permissions', { params: path, body: { granted, concurrencyStamp: saved.current.stamp } }));
      saved.current = { ...saved.current, granted, stamp: tree.concurrencyStamp };
    }
    toast.done(t('roles.saved', { name: saved.current.name }));
    if (currentUser.roles?.includes(before.name)) await reload();
    else await Promise.all([client.invalidateQueries({ queryKey: keys.roles }), client.invalidateQueries({ queryKey: keys.users })]);
  };

  const fields = (
    <>
      <div className="narrow-fields">
        <Form.Item name="name" label={t('roles.name')} required rules={[{ required: true, whitespace: true, message: t('roles.nameMissing') }]}>
          <Input maxLength={64} readOnly={readOnly} variant={readOnly ? 'filled' : 'outlined'} />
        </Form.Item>
        <DataScopeField disabled={readOnly} />
      </div>
      <Form.Item name="granted" label={t('roles.permissions')} required extra={readOnly ? undefined : t('roles.permissionsHelp')}>
        <PermissionTree groups={data.tree.groups} readOnly={readOnly} />
      </Form.Item>
    </>
  );

  if (readOnly) return <Form layout="vertical" requiredMark={false} initialValues={initial}>{fields}</Form>;
  return (
    <PageForm<Values> initialValues={initial} submitText={t('roles.save')} fieldOfCode={fieldOfCode} onSubmit={save} onReload={onReload}>
      {fields}
    </PageForm>
  );
}
