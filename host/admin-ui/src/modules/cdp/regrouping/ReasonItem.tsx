import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** Why people are put together or taken apart. */
export function ReasonItem() {
  const { t } = useTranslation('cdp');
  return (
    <Form.Item
      name="reason" label={t('unmerge.reason')} extra={t('unmerge.reasonHelp')} required
      rules={[{ required: true, whitespace: true, message: t('unmerge.reasonMissing') }, { min: 2, message: t('unmerge.reasonMissing') }]}
    >
      <Input.TextArea rows={3} maxLength={500} autoFocus />
    </Form.Item>
  );
}
