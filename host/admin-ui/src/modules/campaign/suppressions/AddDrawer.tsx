import { DrawerForm, ok, SwitchRow, useToast } from '@kernel';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type CreateSuppressionDto } from '../shared/api';

/** Puts an address on the list by hand. */
export function AddDrawer({ open, onClose, onSaved }: { open: boolean; onClose: () => void; onSaved: () => Promise<unknown> }) {
  const { t } = useTranslation('campaign');
  const toast = useToast();
  const save = async (values: CreateSuppressionDto) => {
    const added = await ok(api.POST('/api/campaign/suppression', { body: { ...values, address: values.address.trim(), note: values.note.trim() } }));
    await onSaved();
    toast.done(t('suppressions.added', { address: added.address }));
  };
  return (
    <DrawerForm<CreateSuppressionDto>
      open={open} title={t('suppressions.addTitle')} submitText={t('suppressions.addVerb')} initialValues={{ isComplaint: false }} onClose={onClose} onSubmit={save}
    >
      <Form.Item name="address" label={t('suppressions.address')} required extra={t('suppressions.addressHelp')} rules={[{ required: true, whitespace: true, message: t('suppressions.addressMissing') }]}>
        <Input maxLength={254} inputMode="email" autoComplete="off" placeholder="name@example.com" />
      </Form.Item>
      <Form.Item name="note" label={t('suppressions.note')} required rules={[{ required: true, whitespace: true, message: t('suppressions.noteMissing') }]}>
        <Input maxLength={200} placeholder={t('suppressions.notePlaceholder')} />
      </Form.Item>
      <SwitchRow name="isComplaint" title={t('suppressions.isComplaint')} consequence={t('suppressions.isComplaintHelp')} />
    </DrawerForm>
  );
}
