import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber, Segmented, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawerForm, SwitchRow, useToast } from '@kernel';
import { cdp } from '../shared/api';
import type { WebhookDto, WebhookSignature } from '../shared/types';
import { webhookKey } from './mapping';
import { presetOf, presets, signatureOf, type Preset } from './presets';

interface Values {
  preset: Preset;
  signature: WebhookSignature;
  secret?: string;
  keepsOldSecret: boolean;
}

interface Props {
  open: boolean;
  sourceId: string;
  webhook: WebhookDto;
  onSaved: (before: string, now: string) => void;
  onClose: () => void;
}

const seconds = 300;

/** Sets the signature: a preset of a sender, or all of it by hand. */
export function SignatureDrawer({ open, sourceId, webhook: live, onSaved, onClose }: Props) {
  const { t } = useTranslation('cdp');
  const client = useQueryClient();
  const toast = useToast();
  const [form] = Form.useForm<Values>();
  // As it was when the drawer opened: what comes in meanwhile is a conflict.
  const opened = useRef(live);
  if (!open) opened.current = live;
  const webhook = opened.current;
  const preset: Preset = Form.useWatch('preset', form) ?? presetOf(webhook.signature);
  const isByHand = preset === 'hmac' || preset === 'timed';
  const isSigned = preset !== 'none';
  const secret = Form.useWatch('secret', form);
  const timeHeader = Form.useWatch(['signature', 'timeHeader'], form);

  const save = async (values: Values) => {
    const signature = { ...signatureOf(values.preset), ...(isByHand ? values.signature : {}), scheme: signatureOf(values.preset).scheme };
    const now = await cdp.updateWebhook(sourceId, {
      signature, secret: values.secret?.trim() || undefined, keepsOldSecret: webhook.hasSecret && (values.keepsOldSecret ?? false), concurrencyStamp: webhook.concurrencyStamp,
    });
    client.setQueryData(webhookKey(sourceId), now);
    onSaved(webhook.concurrencyStamp, now.concurrencyStamp);
    toast.done(t('webhooks.signatureSaved'));
  };

  return (
    <DrawerForm<Values>
      open={open} title={t('webhooks.signature')} submitText={t('webhooks.saveSignature')} onClose={onClose} onSubmit={save} form={form}
      initialValues={{ preset: presetOf(webhook.signature), signature: webhook.signature, keepsOldSecret: true }}
      onReload={() => { void client.invalidateQueries({ queryKey: webhookKey(sourceId) }); onClose(); }}
      onValuesChange={(changed) => changed.preset && form.setFieldsValue({ signature: signatureOf(changed.preset) })}
    >
      <Form.Item name="preset" label={t('webhooks.sender')} required>
        <Select options={presets.map((value) => ({ value, label: t(`webhooks.presets.${value}`) }))} />
      </Form.Item>
      <p className="small ink3 webhook-preset">{t(`webhooks.presetText.${preset}`)}</p>
      {isByHand && (
        <Form.Item name={['signature', 'header']} label={t('webhooks.header')} required rules={[{ required: true, whitespace: true, message: t('webhooks.headerMissing') }]}>
          <Input className="code" maxLength={100} placeholder="X-Signature" />
        </Form.Item>
      )}
      {preset === 'hmac' && (
        <>
          <Form.Item name={['signature', 'hash']} label={t('webhooks.hash')}>
            <Segmented options={[{ value: 'sha256', label: 'SHA-256' }, { value: 'sha1', label: 'SHA-1' }, { value: 'sha512', label: 'SHA-512' }]} />
          </Form.Item>
          <Form.Item name={['signature', 'encoding']} label={t('webhooks.encoding')}>
            <Segmented options={[{ value: 'hex', label: t('webhooks.hex') }, { value: 'base64', label: 'Base64' }]} />
          </Form.Item>
          <Form.Item name={['signature', 'prefix']} label={t('webhooks.prefix')} extra={t('webhooks.prefixHelp')}><Input className="code" maxLength={40} placeholder="sha256=" /></Form.Item>
          <Form.Item name={['signature', 'timeHeader']} label={t('webhooks.timeHeader')} extra={t('webhooks.timeHeaderHelp')}><Input className="code" maxLength={100} placeholder="X-Timestamp" /></Form.Item>
          {timeHeader && <Form.Item name={['signature', 'separator']} label={t('webhooks.separator')}><Input className="code" maxLength={10} placeholder="." /></Form.Item>}
        </>
      )}
      {isByHand && (preset === 'timed' || timeHeader) && (
        <Form.Item name={['signature', 'toleranceSeconds']} label={t('webhooks.tolerance')}><InputNumber min={10} max={86_400} placeholder={String(seconds)} /></Form.Item>
      )}
      {isSigned && (
        <Form.Item
          name="secret" label={t('webhooks.secret')} extra={t(webhook.hasSecret ? 'webhooks.secretKept' : 'webhooks.secretHelp')} required={!webhook.hasSecret}
          rules={[{ required: !webhook.hasSecret, message: t('webhooks.secretMissing') }]}
        >
          <Input.Password className="code" maxLength={500} autoComplete="new-password" />
        </Form.Item>
      )}
      {isSigned && webhook.hasSecret && secret && <SwitchRow name="keepsOldSecret" title={t('webhooks.keepOld')} consequence={t('webhooks.keepOldText')} />}
    </DrawerForm>
  );
}
