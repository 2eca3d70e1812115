import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DrawerForm, newKey, useToast } from '@kernel';
import { cdp } from '../shared/api';

interface Props {
  open: boolean;
  onClose: () => void;
  onStarted: () => void;
}

/** People whom only blocked values hold together are taken apart, for a reason that stands in the history of each. */
export function TakeApartDrawer({ open, onClose, onStarted }: Props) {
  const { t } = useTranslation('cdp');
  const toast = useToast();
  const start = async ({ reason }: { reason: string }) => {
    await cdp.takeApartBlocked(reason, newKey());
    toast.done(t('identifierRules.takingApart'));
    onStarted();
  };
  return (
    <DrawerForm<{ reason: string }> open={open} title={t('identifierRules.takeApart')} submitText={t('identifierRules.takeApartVerb')} stateText={t('identifierRules.takeApartState')} onClose={onClose} onSubmit={start}>
      <p className="sentence drawer-lead">{t('identifierRules.takeApartText')}</p>
      <Form.Item
        name="reason" label={t('identifierRules.takeApartReason')} extra={t('identifierRules.takeApartReasonHelp')} required
        rules={[{ required: true, whitespace: true, message: t('identifierRules.takeApartReasonMissing') }, { min: 2, message: t('identifierRules.takeApartReasonMissing') }]}
      >
        <Input.TextArea rows={3} maxLength={500} autoFocus />
      </Form.Item>
    </DrawerForm>
  );
}
