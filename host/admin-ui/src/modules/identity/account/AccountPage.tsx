import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, nothing, ok, PageForm, PageHead, PageSkeleton, PropertyList, Section, useFormat, useSession, useToast } from '@kernel';
import { api, keys, type ProfileDto } from '../shared/api';
import { phonePattern } from '../users/userValues';
import { PasswordForm } from './PasswordForm';
import '../shared/identity.css';

interface Values { name: string; email?: string; phoneNumber?: string }

/** What people see and change of their own account. */
export default function AccountPage() {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const { currentTenant } = useSession();
  const profile = useQuery({
    queryKey: keys.profile,
    queryFn: ({ signal }) => ok(api.GET('/api/identity/account/profile', { signal })),
    // What is being typed stays.
    refetchOnWindowFocus: false,
  });
  const data = profile.data;

  return (
    <>
      <PageHead title={t('account.title')} crumbs={[]} />
      {!data && profile.error ? <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />
        : !data ? <PageSkeleton />
        : (
          <div className="settings-section scroll">
            <Section title={t('account.about')}>
              <PropertyList items={[
                { key: 'company', label: t('account.company'), value: currentTenant?.name ?? nothing },
                { key: 'companyCode', label: t('account.companyCode'), value: <>{currentTenant?.code ?? nothing}<span className="small ink3"> {t('account.companyCodeHelp')}</span></> },
                { key: 'userName', label: t('users.userName'), value: data.userName },
                { key: 'roles', label: t('users.roles'), value: data.roleNames.length ? format.list(data.roleNames) : nothing },
                { key: 'unit', label: t('users.unit'), value: data.unitName ?? t('users.wholeCompany') },
              ]} />
            </Section>
            <Section title={t('account.details')}><DetailsForm profile={data} key={JSON.stringify([data.name, data.email, data.phoneNumber])} onReload={() => void profile.refetch()} /></Section>
            <Section title={t('account.password')}><PasswordForm onChanged={() => void profile.refetch()} /></Section>
          </div>
        )}
    </>
  );
}

/** Its key is what it shows: a new password changes the account's stamp, but nothing that is being typed here. */
function DetailsForm({ profile, onReload }: { profile: ProfileDto; onReload: () => void }) {
  const { t } = useTranslation('identity');
  const { reload } = useSession();
  const client = useQueryClient();
  const toast = useToast();
  const [initial] = useState<Values>({ name: profile.name, email: profile.email ?? '', phoneNumber: profile.phoneNumber ?? '' });

  const save = async ({ name, email, phoneNumber }: Values) => {
    const saved = await ok(api.PUT('/api/identity/account/profile', {
      body: { name: name.trim(), email: email?.trim() || null, phoneNumber: phoneNumber?.trim() || null, concurrencyStamp: profile.concurrencyStamp },
    }));
    toast.done(t('account.saved'));
    // The name stands in the frame too.
    await reload();
    client.setQueryData(keys.profile, saved);
  };

  return (
    <PageForm<Values> initialValues={initial} submitText={t('account.save')} onSubmit={save} onReload={onReload}>
      <Form.Item name="name" label={t('users.name')} required rules={[{ required: true, whitespace: true, message: t('users.nameMissing') }]}><Input maxLength={64} autoComplete="name" /></Form.Item>
      <div className="form-pair">
        <Form.Item name="email" label={t('users.email')} rules={[{ type: 'email', message: t('users.emailForm') }]}><Input maxLength={254} autoComplete="email" /></Form.Item>
        <Form.Item name="phoneNumber" label={t('users.phone')} rules={[{ pattern: phonePattern, message: t('users.phoneForm') }]}><Input maxLength={32} autoComplete="tel" /></Form.Item>
      </div>
    </PageForm>
  );
}
