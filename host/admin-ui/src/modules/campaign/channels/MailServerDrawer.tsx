import { DrawerForm, Icon, IconButton, ok, SwitchRow, useErrorSentence, useFormat } from '@kernel';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type MailSecurity, type MailServerDto, type MailServerTestDto, type SaveMailServerDto } from '../shared/api';
import '../shared/fields.css';

interface MailServerDrawerProps {
  /** None makes a new one. */
  server: MailServerDto | undefined;
  open: boolean;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

const securities: MailSecurity[] = ['startTls', 'tls', 'opportunistic', 'none'];
const usualPort: Record<MailSecurity, number> = { startTls: 587, tls: 465, opportunistic: 25, none: 25 };
const fresh: Partial<SaveMailServerDto> = { port: usualPort.startTls, security: 'startTls', maxConnections: 4, position: 0, rates: [], isEnabled: true };

/** A mail server. The stored password is never shown; an empty field keeps it. */
export function MailServerDrawer({ server, open, onClose, onSaved }: MailServerDrawerProps) {
  const { t } = useTranslation('campaign');
  const [form] = Form.useForm<SaveMailServerDto>();
  const [tested, setTested] = useState<MailServerTestDto | { error: unknown }>();
  const [isTesting, setTesting] = useState(false);
  const user = Form.useWatch('userName', form);

  const read = (values: SaveMailServerDto): SaveMailServerDto => ({
    ...values, name: values.name.trim(), host: values.host.trim(), userName: values.userName?.trim() || null, password: values.password || null,
  });
  const save = async (values: SaveMailServerDto) => {
    const body = read(values);
    if (server) await ok(api.PUT('/api/campaign/mail-server/{id}', { params: { path: { id: server.id } }, body: { ...body, concurrencyStamp: server.concurrencyStamp } }));
    else await ok(api.POST('/api/campaign/mail-server', { body }));
    await onSaved();
  };
  const test = async () => {
    let values: SaveMailServerDto;
    try {
      values = await form.validateFields();
    } catch {
      return;
    }
    setTesting(true);
    setTested(undefined);
    try {
      setTested(await ok(api.POST('/api/campaign/mail-server/test', { body: { ...read({ ...values, name: values.name || values.host }), id: server?.id ?? null } })));
    } catch (error) {
      setTested({ error });
    } finally {
      setTesting(false);
    }
  };

  return (
    <DrawerForm<SaveMailServerDto>
      open={open} form={form} title={server ? t('servers.editTitle', { name: server.name }) : t('servers.addTitle')} submitText={server ? t('servers.save') : t('servers.submit')}
      initialValues={server ? { ...server, userName: server.userName ?? undefined, password: undefined } : fresh}
      fieldOfCode={{ 'Campaign:MailServerNameTaken': 'name' }}
      onClose={() => { setTested(undefined); onClose(); }} onSubmit={save} onReload={() => void onSaved()}
      secondary={<Button loading={isTesting} onClick={() => void test()}>{t('servers.test')}</Button>}
      onValuesChange={(changed) => {
        setTested(undefined);
        if (changed.security && Object.values(usualPort).includes(form.getFieldValue('port'))) form.setFieldValue('port', usualPort[changed.security]);
      }}
    >
      <Form.Item name="name" label={t('servers.name')} required rules={[{ required: true, whitespace: true, message: t('servers.nameMissing') }]}><Input maxLength={64} placeholder={t('servers.namePlaceholder')} /></Form.Item>
      <div className="form-pair">
        <Form.Item name="host" label={t('servers.host')} required rules={[{ required: true, whitespace: true, message: t('servers.hostMissing') }]}><Input maxLength={253} placeholder="smtp.example.com" autoComplete="off" /></Form.Item>
        <Form.Item name="port" label={t('servers.port')} required rules={[{ required: true, message: t('servers.portMissing') }]}><InputNumber min={1} max={65535} precision={0} style={{ width: '100%' }} /></Form.Item>
      </div>
      <Form.Item name="security" label={t('servers.security')} required extra={t('servers.securityHelp')}>
        <Select options={securities.map((value) => ({ value, label: t(`servers.securities.${value}`) }))} />
      </Form.Item>
      <Form.Item name="userName" label={t('servers.userName')} extra={t('servers.userNameHelp')}><Input maxLength={200} autoComplete="off" /></Form.Item>
      {user && (
        <Form.Item name="password" label={t('servers.password')} extra={server?.hasPassword ? t('servers.passwordKept') : t('servers.passwordHelp')}>
          <Input.Password maxLength={500} autoComplete="new-password" placeholder={server?.hasPassword ? '••••••••' : undefined} />
        </Form.Item>
      )}
      <Form.Item name="maxConnections" label={t('servers.maxConnections')} required extra={t('servers.maxConnectionsHelp')} rules={[{ required: true, message: t('channel.numberMissing') }]}><InputNumber min={1} max={32} precision={0} style={{ width: 160 }} /></Form.Item>
      <Form.Item name="position" label={t('servers.position')} required extra={t('servers.positionHelp')} rules={[{ required: true, message: t('channel.numberMissing') }]}><InputNumber min={0} max={99} precision={0} style={{ width: 160 }} /></Form.Item>
      <div className="field" role="group" aria-label={t('servers.rates')}>
        <span className="field-label">{t('servers.rates')}</span>
        <p className="field-help">{t('servers.ratesHelp')}</p>
        <Form.List name="rates">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <div key={key} className="row server-rate">
                  <Form.Item name={[name, 'domain']} rules={[{ required: true, whitespace: true, message: t('servers.rateMissing') }]}><Input maxLength={253} placeholder="qq.com" autoComplete="off" aria-label={t('servers.rateDomain')} /></Form.Item>
                  <Form.Item name={[name, 'perSecond']} rules={[{ required: true, message: t('channel.numberMissing') }]}><InputNumber min={1} max={1000} precision={0} suffix={t('servers.perSecond')} aria-label={t('servers.ratePerSecond')} /></Form.Item>
                  <IconButton icon="close" label={t('servers.removeRate')} small onClick={() => remove(name)} />
                </div>
              ))}
              <Button size="small" icon={<Icon name="plus" size={14} />} onClick={() => add({ domain: '', perSecond: 20 })}>{t('servers.addRate')}</Button>
            </>
          )}
        </Form.List>
      </div>
      <SwitchRow name="isEnabled" title={t('servers.isEnabled')} consequence={t('servers.isEnabledHelp')} />
      {tested && <TestResult tested={tested} />}
    </DrawerForm>
  );
}

function TestResult({ tested }: { tested: MailServerTestDto | { error: unknown } }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const sentenceOf = useErrorSentence();
  const problem = 'error' in tested ? sentenceOf(tested.error) : tested.isOk ? undefined : (tested.problem ?? '');
  return problem === undefined
    ? <div className="test-result is-passed" role="status"><Icon name="check" /><span>{t('servers.testFine', { span: format.span((tested as MailServerTestDto).milliseconds / 1000) })}</span></div>
    : <div className="test-result is-failed" role="alert"><Icon name="warning" /><div><b>{t('servers.testFailed')}</b><p>{problem}</p></div></div>;
}
