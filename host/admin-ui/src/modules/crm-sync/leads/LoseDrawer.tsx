import { DrawerForm, ok } from '@kernel';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../shared/api';
import { useChanged, type LeadDrawerProps } from './useChanged';

/** Closes the lead as lost. */
export function LoseDrawer({ open, lead, onClose, onReload }: LeadDrawerProps) {
  const { t } = useTranslation('crm-sync');
  const changed = useChanged();
  return (
    <DrawerForm<{ reason: string }>
      open={open}
      title={t('lose.title', { name: lead.personName ?? t('unknownPerson') })}
      submitText={t('lose.verb')}
      onClose={onClose}
      onReload={onReload}
      onSubmit={async ({ reason }) => {
        const lost = await ok(api.POST('/api/crm-sync/lead/{id}/lose', {
          params: { path: { id: lead.id } }, body: { reason, concurrencyStamp: lead.concurrencyStamp },
        }));
        await changed(lost, t('lose.done'));
      }}
    >
      <Form.Item
        name="reason" label={t('lose.reason')} required extra={t('lose.reasonHelp')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('lose.reasonMissing') }]}
      >
        <Input.TextArea rows={4} maxLength={500} showCount placeholder={t('lose.reasonExample')} />
      </Form.Item>
    </DrawerForm>
  );
}
