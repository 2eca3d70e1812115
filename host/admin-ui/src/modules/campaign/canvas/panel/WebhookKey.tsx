import { ok, useConfirm, useFormat, useSession, useToast } from '@kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { keys, permissions } from '../../shared/names';

/** The key that signs all webhooks of the company: who made it and when; itself only once, when it is made. */
export function WebhookKey({ fault }: { fault?: string }) {
  const { t } = useTranslation('campaign');
  const { can } = useSession();
  const format = useFormat();
  const ask = useConfirm();
  const toast = useToast();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [secret, setSecret] = useState<string>();
  const field = useRef<InputRef>(null);
  const { data } = useQuery({ queryKey: keys.webhookKey, queryFn: ({ signal }) => ok(api.GET('/api/campaign/webhook-key', { signal })) });

  const make = async () => {
    if (data?.exists && !(await ask({ title: t('webhook.newKeyTitle'), text: t('webhook.newKeyText'), verb: t('webhook.keyVerb'), danger: true }))) return;
    setBusy(true);
    try {
      const made = await ok(api.POST('/api/campaign/webhook-key', { body: { concurrencyStamp: data?.concurrencyStamp ?? null } }));
      client.setQueryData(keys.webhookKey, made.key);
      // What was missing for publishing is no longer.
      void client.invalidateQueries({ queryKey: keys.allFaults });
      setSecret(made.secret);
    } catch (error) {
      void client.invalidateQueries({ queryKey: keys.webhookKey });
      toast.failed(error);
    } finally {
      setBusy(false);
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret ?? '');
    } catch {
      // No clipboard without https: the old command copies what is selected.
      field.current?.select();
      document.execCommand('copy');
    }
    toast.done(t('webhook.copied'));
  };

  return (
    <div className="field" role="group" aria-label={t('webhook.key')}>
      <span className="field-label">{t('webhook.key')}</span>
      <p className="medium ink2">
        {data?.exists ? t('webhook.keyText', { ending: data.ending, who: data.createdBy, when: format.dateTime(data.createdAt!) }) : t('webhook.noKey')}
      </p>
      {fault && !data?.exists && <div className="field-fault" role="alert">{fault}</div>}
      {can(permissions.channels)
        ? <div className="row"><Button size="small" loading={busy} disabled={!data} onClick={() => void make()}>{t(data?.exists ? 'webhook.newKey' : 'webhook.makeKey')}</Button></div>
        : <p className="field-help">{t('webhook.noRight')}</p>}
      <Modal
        open={secret !== undefined} title={t('webhook.shownTitle')} closable={false} mask={{ closable: false }} keyboard={false}
        footer={<Button type="primary" onClick={() => setSecret(undefined)}>{t('webhook.done')}</Button>}
      >
        <p className="medium ink2">{t('webhook.shownText')}</p>
        <div className="row webhook-secret">
          <Input ref={field} readOnly aria-label={t('webhook.shownTitle')} value={secret ?? ''} onFocus={(event) => event.target.select()} />
          <Button onClick={() => void copy()}>{t('webhook.copy')}</Button>
        </div>
      </Modal>
    </div>
  );
}
