import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, Section, useConfirm, useToast } from '@kernel';
import { cdp } from '../shared/api';
import { CopyField } from '../shared/CopyField';
import type { WebhookDto } from '../shared/types';
import { webhookKey } from './mapping';
import { presetOf } from './presets';
import { SignatureDrawer } from './SignatureDrawer';

interface Props {
  sourceId: string;
  webhook: WebhookDto;
  mayEdit: boolean;
  /** The stamp before, and the one that holds now. */
  onSaved: (before: string, now: string) => void;
}

/** How deliveries prove whose they are. */
export function SignatureSection({ sourceId, webhook, mayEdit, onSaved }: Props) {
  const { t } = useTranslation('cdp');
  const client = useQueryClient();
  const ask = useConfirm();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const isSigned = webhook.signature.scheme !== 'none';

  const drop = async () => {
    if (!(await ask({ title: t('webhooks.dropTitle'), text: t('webhooks.dropText'), verb: t('webhooks.drop'), keep: t('keep'), danger: true }))) return;
    try {
      const now = await cdp.dropOldSecret(sourceId, webhook.concurrencyStamp);
      client.setQueryData(webhookKey(sourceId), now);
      onSaved(webhook.concurrencyStamp, now.concurrencyStamp);
    } catch (error) {
      toast.failed(error, t('webhooks.notDropped'));
    }
  };

  return (
    <Section
      title={t('webhooks.signature')} fact={t(`webhooks.presets.${presetOf(webhook.signature)}`)}
      actions={mayEdit && <Button size="small" icon={<Icon name="edit" size={14} />} onClick={() => setOpen(true)}>{t('webhooks.changeSignature')}</Button>}
    >
      {!isSigned && <p className="note medium"><Icon name="warning" /><span>{t('webhooks.unsigned')}</span></p>}
      {isSigned && webhook.secret && <CopyField label={t('webhooks.secret')} value={webhook.secret} />}
      {isSigned && !webhook.secret && <p className="medium ink3">{t('webhooks.secretHidden')}</p>}
      {webhook.hasOldSecret && (
        <p className="row wrap medium ink2 webhook-refused">
          <span>{t('webhooks.twoSecrets')}</span>
          {mayEdit && <button type="button" className="link-button" onClick={() => void drop()}>{t('webhooks.drop')}</button>}
        </p>
      )}
      <SignatureDrawer open={isOpen} sourceId={sourceId} webhook={webhook} onSaved={onSaved} onClose={() => setOpen(false)} />
    </Section>
  );
}
