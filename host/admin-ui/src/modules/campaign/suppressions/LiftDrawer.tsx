import { DrawerForm, ok, useToast } from '@kernel';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type SuppressionDto } from '../shared/api';
import './suppressions.css';

/** Takes an address from the list again, with the reason for the audit log. */
export function LiftDrawer({ suppression, onClose, onSaved }: { suppression: SuppressionDto | undefined; onClose: () => void; onSaved: () => Promise<unknown> }) {
  const { t } = useTranslation('campaign');
  const toast = useToast();
  const address = suppression?.address ?? t('suppressions.unknown');
  const lift = async ({ reason }: { reason: string }) => {
    await ok(api.POST('/api/campaign/suppression/{id}/lift', { params: { path: { id: suppression!.id } }, body: { reason: reason.trim() } }));
    await onSaved();
    toast.done(t('suppressions.lifted', { address }));
  };
  return (
    <DrawerForm<{ reason: string }>
      open={suppression !== undefined} title={t('suppressions.liftTitle', { address })} submitText={t('suppressions.lift')} onClose={onClose} onSubmit={lift}
    >
      <p className="lift-text">{suppression && t(`suppressions.liftTexts.${suppression.reason}`)}</p>
      <Form.Item name="reason" label={t('suppressions.liftReason')} required extra={t('suppressions.liftReasonHelp')} rules={[{ required: true, whitespace: true, message: t('suppressions.noteMissing') }]}>
        <Input maxLength={200} />
      </Form.Item>
    </DrawerForm>
  );
}
