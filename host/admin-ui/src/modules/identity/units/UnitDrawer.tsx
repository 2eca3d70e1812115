import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DrawerForm, ok, useToast } from '@kernel';
import { api, keys, type OrganizationUnitDto, type OrganizationUnitKind } from '../shared/api';
import { UnitSelect } from './UnitSelect';

export type UnitTask =
  | { kind: 'create'; parent?: OrganizationUnitDto }
  | { kind: 'edit'; unit: OrganizationUnitDto }
  | { kind: 'move'; unit: OrganizationUnitDto };

interface Values {
  parentId?: string | null;
  kind: OrganizationUnitKind;
  name: string;
  code: string;
}

const kinds: readonly OrganizationUnitKind[] = ['company', 'region', 'store', 'team'];
/** What usually stands below. */
const kindBelow: Record<OrganizationUnitKind, OrganizationUnitKind> = { company: 'region', region: 'store', store: 'team', team: 'team' };
const codePattern = /^[\p{L}\p{N}._-]+$/u;
const fieldOfCode = { 'Identity:UnitCodeTaken': 'code', 'Identity:UnitBelowItself': 'parentId', 'Identity:UnitTreeTooDeep': 'parentId' };

interface UnitDrawerProps {
  task: UnitTask;
  open: boolean;
  onClose: () => void;
}

/** Adds, changes or moves one unit. */
export function UnitDrawer({ task, open, onClose }: UnitDrawerProps) {
  const { t } = useTranslation('identity');
  const toast = useToast();
  const client = useQueryClient();

  const save = async (values: Values) => {
    if (task.kind === 'create') {
      const { name, code, kind, parentId } = values;
      await ok(api.POST('/api/identity/organization-unit', { body: { name, code, kind, parentId: parentId ?? null } }));
      toast.done(t('units.created', { name }));
    } else if (task.kind === 'edit') {
      const { name, code, kind } = values;
      await ok(api.PUT('/api/identity/organization-unit/{id}', {
        params: { path: { id: task.unit.id } }, body: { name, code, kind, concurrencyStamp: task.unit.concurrencyStamp },
      }));
      toast.done(t('units.saved', { name }));
    } else {
      await ok(api.POST('/api/identity/organization-unit/{id}/move', {
        params: { path: { id: task.unit.id } }, body: { parentId: values.parentId ?? null, concurrencyStamp: task.unit.concurrencyStamp },
      }));
      toast.done(t('units.moved', { name: task.unit.name }));
    }
    await Promise.all([client.invalidateQueries({ queryKey: keys.units }), client.invalidateQueries({ queryKey: keys.users })]);
  };
  // The row is stale: close, and let the tree be read anew.
  const reload = () => {
    onClose();
    void client.invalidateQueries({ queryKey: keys.units });
  };

  const initial: Partial<Values> = task.kind === 'create'
    ? { parentId: task.parent?.id ?? null, kind: task.parent ? kindBelow[task.parent.kind] : 'company' }
    : { parentId: task.unit.parentId, kind: task.unit.kind, name: task.unit.name, code: task.unit.code };
  const name = task.kind === 'create' ? '' : task.unit.name;

  return (
    <DrawerForm<Values>
      key={task.kind === 'create' ? `create-${task.parent?.id}` : `${task.kind}-${task.unit.id}-${task.unit.concurrencyStamp}`}
      open={open}
      title={t(`units.drawer.${task.kind}`, { name })}
      submitText={t(`units.submit.${task.kind}`)}
      initialValues={initial}
      fieldOfCode={fieldOfCode}
      onClose={onClose}
      onSubmit={save}
      onReload={reload}
    >
      {task.kind !== 'edit' && (
        <Form.Item name="parentId" label={t('units.parent')} extra={t(task.kind === 'move' ? 'units.moveHelp' : 'units.parentHelp')}>
          <UnitSelect none={t('units.top')} moving={task.kind === 'move' ? task.unit.id : undefined} />
        </Form.Item>
      )}
      {task.kind !== 'move' && (
        <>
          <Form.Item name="name" label={t('units.name')} required rules={[{ required: true, whitespace: true, message: t('units.nameMissing') }]}>
            <Input maxLength={64} />
          </Form.Item>
          <div className="form-pair">
            <Form.Item name="kind" label={t('units.kind')} required><Select options={kinds.map((value) => ({ value, label: t(`units.kinds.${value}`) }))} /></Form.Item>
            <Form.Item
              name="code" label={t('units.code')} required extra={t('units.codeHelp')}
              rules={[{ required: true, message: t('units.codeMissing') }, { pattern: codePattern, message: t('units.codeForm') }]}
            >
              <Input maxLength={32} />
            </Form.Item>
          </div>
        </>
      )}
    </DrawerForm>
  );
}
