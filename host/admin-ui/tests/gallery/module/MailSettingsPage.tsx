import { Form, Input } from 'antd';
import { PageForm, PageHead, useToast } from '@kernel';
import { useTranslation } from 'react-i18next';

export default function MailSettingsPage() {
  const { t } = useTranslation('gallery');
  const toast = useToast();
  return (
    <>
      <PageHead title={t('mail.title')} />
      <div className="page-body">
        <PageForm<{ host: string }> submitText={t('mail.save')} initialValues={{ host: 'smtp.example.cn' }} onSubmit={async () => toast.done(t('mail.saved'))}>
          <Form.Item name="host" label={t('mail.host')} required><Input /></Form.Item>
        </PageForm>
      </div>
    </>
  );
}
