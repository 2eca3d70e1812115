import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DrawerForm } from '@kernel';

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  /** Fetches and keeps what is shown. */
  onReveal: (reason: string) => Promise<void>;
}

/** Personal data is shown for a reason only, and the reason is kept. */
export function RevealDrawer({ open, title, onClose, onReveal }: Props) {
  const { t } = useTranslation('cdp');
  return (
    <DrawerForm<{ reason: string }> open={open} title={title} submitText={t('reveal.show')} onClose={onClose} onSubmit={({ reason }) => onReveal(reason)}>
      <p className="sentence drawer-lead">{t('reveal.text')}</p>
      <Form.Item
        name="reason" label={t('reveal.reason')} extra={t('reveal.reasonHelp')} required
        rules={[{ required: true, whitespace: true, message: t('reveal.reasonMissing') }, { min: 2, message: t('reveal.reasonMissing') }]}
      >
        <Input.TextArea rows={3} maxLength={500} autoFocus />
      </Form.Item>
    </DrawerForm>
  );
}
