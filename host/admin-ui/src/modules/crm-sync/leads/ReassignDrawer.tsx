import { DrawerForm, ok } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../shared/api';
import { keys } from '../shared/names';
import { useChanged, type LeadDrawerProps } from './useChanged';

/** Gives the lead to somebody else. */
export function ReassignDrawer({ open, lead, onClose, onReload }: LeadDrawerProps) {
  const { t } = useTranslation('crm-sync');
  const changed = useChanged();
  const salespeople = useQuery({
    queryKey: keys.salespeople,
    queryFn: async ({ signal }) => (await ok(api.GET('/api/crm-sync/lead/salespeople', { signal }))).items,
    enabled: open,
  });
  const others = (salespeople.data ?? []).filter(({ id }) => id !== lead.ownerId);

  return (
    <DrawerForm<{ ownerId: string }>
      open={open}
      title={t('reassign.title', { name: lead.personName ?? t('unknownPerson') })}
      submitText={t('reassign.verb')}
      onClose={onClose}
      onReload={onReload}
      onSubmit={async ({ ownerId }) => {
        const moved = await ok(api.POST('/api/crm-sync/lead/{id}/reassign', {
          params: { path: { id: lead.id } }, body: { ownerId, concurrencyStamp: lead.concurrencyStamp },
        }));
        await changed(moved, t('reassign.done', { owner: moved.ownerName }));
      }}
    >
      <Form.Item name="ownerId" label={t('reassign.owner')} required extra={t('reassign.help')} rules={[{ required: true, message: t('reassign.ownerMissing') }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={salespeople.isPending}
          notFoundContent={salespeople.isPending ? undefined : t('reassign.nobody')}
          options={others.map(({ id, name, unitName }) => ({ value: id, label: unitName ? `${name} · ${unitName}` : name }))}
        />
      </Form.Item>
    </DrawerForm>
  );
}
