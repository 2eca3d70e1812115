import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ok, PageForm, useSession, useToast } from '@kernel';
import { api } from '../shared/api';
import { passwordFault } from './passwordFault';

interface Values { currentPassword: string; newPassword: string; again: string }

const fieldOfCode = { 'Identity:PasswordTooWeak': 'newPassword', 'Identity:CurrentPasswordWrong': 'currentPassword' };

/** Changes the own password. Other browsers are signed out, this one stays. */
export function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation('identity');
  const { currentUser } = useSession();
  const toast = useToast();
  const [form] = Form.useForm<Values>();

  const save = async ({ currentPassword, newPassword }: Values) => {
    await ok(api.POST('/api/identity/account/change-password', { body: { currentPassword, newPassword } }));
    form.resetFields();
    onChanged();
    toast.done(t('account.passwordChanged'), { description: t('account.passwordChangedText') });
  };

  return (
    <PageForm<Values> form={form} submitText={t('account.changePassword')} onSubmit={save} fieldOfCode={fieldOfCode}>
      <Form.Item name="currentPassword" label={t('account.currentPassword')} required rules={[{ required: true, message: t('account.currentMissing') }]}>
        <Input.Password maxLength={256} autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword" label={t('account.newPassword')} required extra={t('account.newHelp')}
        rules={[{
          validator: (_, value: string | undefined) => {
            const fault = passwordFault(value ?? '', currentUser.userName ?? '');
            return fault ? Promise.reject(new Error(t(`account.faults.${fault}`))) : Promise.resolve();
          },
        }]}
      >
        <Input.Password maxLength={128} autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again" label={t('account.again')} required dependencies={['newPassword']}
        rules={[{
          validator: (_, value: string | undefined) =>
            (value ?? '') === (form.getFieldValue('newPassword') ?? '') ? Promise.resolve() : Promise.reject(new Error(t('account.notAgain'))),
        }]}
      >
        <Input.Password maxLength={128} autoComplete="new-password" />
      </Form.Item>
    </PageForm>
  );
}
