import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, type InputRef } from 'antd';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { http } from '../api/client';
import { useErrorSentence } from '../feedback/useErrorSentence';
import { Icon } from '../icons/Icon';
import { useSession } from '../session/SessionContext';
import { read, store } from '../storage';

type Field = 'tenant' | 'userName' | 'password';

/** What the server wants to know; with a single company nobody is asked for it. */
interface SignInOptions {
  needsTenant: boolean;
  tenantName?: string | null;
}

interface SignInFormProps {
  onSignedIn: () => void;
}

/** Company, user name, password. The company is asked for only when the address, memory and the server know none. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const { t } = useTranslation('kernel');
  const { currentTenant, reload } = useSession();
  const [params] = useSearchParams();
  const sentenceOf = useErrorSentence();
  const known = params.get('tenant') ?? read('tenant') ?? currentTenant?.code ?? '';
  const [tenant, setTenant] = useState(known);
  const [isChanging, setChanging] = useState(false);
  const options = useQuery({ queryKey: ['kernel', 'sign-in-options'], queryFn: ({ signal }) => http.get<SignInOptions>('/api/identity/account/sign-in-options', undefined, signal), retry: false });
  const only = options.data?.needsTenant === false ? (options.data.tenantName ?? '') : undefined;
  // Known at once or not asked for, until the server has said which.
  const askTenant = isChanging || (known === '' && only === undefined && !options.isPending);
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const [rememberMe, setRememberMe] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<{ field: Field; text: string }>();
  const passwordField = useRef<InputRef>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const missing: Field | false = (askTenant && !tenant.trim() && 'tenant') || (!userName.trim() && 'userName') || (!password && 'password');
    if (missing) {
      setFault({ field: missing, text: t(`signIn.missing.${missing}`) });
      document.getElementById(missing)?.focus();
      return;
    }
    setBusy(true);
    setFault(undefined);
    try {
      await http.post('/api/identity/account/sign-in', { tenant: only === undefined ? tenant.trim() : undefined, userName: userName.trim(), password, rememberMe });
      if (only === undefined) store('tenant', tenant.trim());
      await reload();
      onSignedIn();
    } catch (error) {
      setFault({ field: 'password', text: sentenceOf(error) });
      setBusy(false);
      setPassword('');
      passwordField.current?.focus();
    }
  };
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));

  const faultOf = (field: Field) =>
    fault?.field === field ? { status: 'error' as const, 'aria-describedby': 'sign-in-fault', 'aria-invalid': true } : {};

  return (
    <form className="sign-in-form" onSubmit={(event) => void submit(event)} noValidate>
      <h1>{t('signIn.title')}</h1>
      <p className="ink2">
        {askTenant || !(only ?? tenant) ? t('signIn.lead') : t('signIn.leadTo', { company: only ?? tenant })}
        {!askTenant && only === undefined && known !== '' && (
          <button type="button" className="link-button medium change-tenant" onClick={() => setChanging(true)}>{t('signIn.changeTenant')}</button>
        )}
      </p>
      {askTenant && (
        <div className="field">
          <label htmlFor="tenant">{t('signIn.tenant')}</label>
          <Input id="tenant" {...faultOf('tenant')} size="large" value={tenant} autoComplete="organization" autoCapitalize="none" onChange={(event) => setTenant(event.target.value)} />
        </div>
      )}
      <div className="field">
        <label htmlFor="userName">{t('signIn.userName')}</label>
        <Input id="userName" {...faultOf('userName')} size="large" value={userName} autoFocus autoComplete="username" autoCapitalize="none" onChange={(event) => setUserName(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor="password">{t('signIn.password')}</label>
        <Input.Password
          id="password" ref={passwordField} size="large" value={password} autoComplete="current-password"
          {...faultOf('password')}
          onChange={(event) => setPassword(event.target.value)} onKeyUp={watchCapsLock} onBlur={() => setCapsLock(false)}
        />
      </div>
      <div aria-live="polite">
        {fault && (
          <p id="sign-in-fault" className="medium bad row" role="alert"><Icon name="warning" size={14} />{fault.text}{capsLock && t('signIn.capsLock')}</p>
        )}
        {!fault && capsLock && <p className="medium ink2">{t('signIn.capsLock')}</p>}
      </div>
      <Checkbox className="remember" checked={rememberMe} onChange={(event) => setRememberMe(event.target.checked)}>{t('signIn.remember')}</Checkbox>
      <Button block size="large" type="primary" htmlType="submit" loading={busy}>{t('signIn.title')}</Button>
    </form>
  );
}
