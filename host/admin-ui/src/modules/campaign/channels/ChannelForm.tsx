import { Icon, ok, PageForm, SwitchRow, useToast } from '@kernel';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type EmailChannelDto } from '../shared/api';
import { ClockInput, readClock } from '../shared/ClockInput';
import { keys } from '../shared/names';
import { toChannel, toValues, type ChannelValues } from './channelValues';

/** Who writes, under which address links lead here, and when not to disturb. */
export function ChannelForm({ channel, onReload }: { channel: EmailChannelDto; onReload: () => void }) {
  const { t } = useTranslation('campaign');
  const client = useQueryClient();
  const toast = useToast();
  const [form] = Form.useForm<ChannelValues>();
  const isQuiet = Form.useWatch('isQuiet', form);
  const isCapped = Form.useWatch('isCapped', form);

  const save = async (values: ChannelValues) => {
    const fresh = await ok(api.PUT('/api/campaign/email-channel', { body: toChannel(values, channel) }));
    client.setQueryData(keys.channel, fresh);
    toast.done(t('channel.saved'));
  };
  const missing = (text: string) => [{ required: true, message: text }];

  const clock = [{ validator: (_: unknown, value?: string) => (readClock(value ?? '') ? Promise.resolve() : Promise.reject(new Error(t('channel.timeMissing')))) }];

  return (
    <PageForm<ChannelValues> form={form} submitText={t('channel.save')} initialValues={toValues(channel)} onSubmit={save} onReload={onReload}>
      <h2 className="channel-head">{t('channel.sender')}</h2>
      <Form.Item name="fromName" label={t('channel.fromName')} extra={t('channel.fromNameHelp')}><Input maxLength={100} placeholder={t('channel.fromNamePlaceholder')} /></Form.Item>
      <Form.Item name="fromAddress" label={t('channel.fromAddress')} extra={t('channel.fromAddressHelp')}><Input type="email" maxLength={254} placeholder="hello@example.com" /></Form.Item>
      <Form.Item name="replyTo" label={t('channel.replyTo')} extra={t('channel.replyToHelp')}><Input type="email" maxLength={254} /></Form.Item>
      <Form.Item name="publicBaseUrl" label={t('channel.publicBaseUrl')} extra={t('channel.publicBaseUrlHelp')}><Input type="url" maxLength={200} placeholder="https://m.example.com" /></Form.Item>

      <h2 className="channel-head">{t('channel.bounces')}</h2>
      {!channel.receivesBounces && <div className="note channel-note"><Icon name="warning" /><span>{t('channel.noReceiver')}</span></div>}
      <Form.Item name="bounceDomain" label={t('channel.bounceDomain')} extra={t('channel.bounceDomainHelp')}><Input maxLength={180} placeholder="bounce.example.com" autoComplete="off" /></Form.Item>
      <Form.Item name="softBounceLimit" label={t('channel.softBounceLimit')} required extra={t('channel.softBounceLimitHelp')} rules={missing(t('channel.numberMissing'))}>
        <InputNumber min={1} max={100} precision={0} style={{ width: 160 }} />
      </Form.Item>

      <h2 className="channel-head">{t('channel.rules')}</h2>
      <div className="rule">
        <SwitchRow name="isQuiet" title={t('channel.isQuiet')} consequence={t('channel.isQuietHelp')} />
        {isQuiet && (
          <div className="form-pair">
            <Form.Item name="quietFrom" label={t('channel.quietFrom')} required rules={clock}><ClockInput /></Form.Item>
            <Form.Item name="quietTo" label={t('channel.quietTo')} required rules={clock}><ClockInput /></Form.Item>
          </div>
        )}
      </div>
      <div className="rule">
        <SwitchRow name="isCapped" title={t('channel.isCapped')} consequence={t('channel.isCappedHelp')} />
        {isCapped && (
          <>
            <div className="form-pair">
              <Form.Item name="capCount" label={t('channel.capCount')} required rules={missing(t('channel.numberMissing'))}><InputNumber min={1} max={1000} precision={0} style={{ width: '100%' }} /></Form.Item>
              <Form.Item name="capDays" label={t('channel.capDays')} required rules={missing(t('channel.numberMissing'))}><InputNumber min={1} max={365} precision={0} style={{ width: '100%' }} /></Form.Item>
            </div>
            <Form.Item name="overCap" label={t('channel.overCap')} required>
              <Radio.Group options={(['hold', 'drop'] as const).map((value) => ({ value, label: t(`channel.overCaps.${value}`) }))} />
            </Form.Item>
          </>
        )}
      </div>
      <Form.Item name="expiryHours" label={t('channel.expiryHours')} required extra={t('channel.expiryHoursHelp')} rules={missing(t('channel.numberMissing'))}>
        <InputNumber min={1} max={720} precision={0} style={{ width: 160 }} />
      </Form.Item>
    </PageForm>
  );
}
