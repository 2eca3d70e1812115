import { useTranslation } from 'react-i18next';
import { Icon, Section, useFormat } from '@kernel';
import { CopyField } from '../shared/CopyField';
import type { WebhookDto } from '../shared/types';

/** Where the sender posts to, and whether what came was signed rightly. */
export function AddressSection({ webhook }: { webhook: WebhookDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const reason = webhook.lastRefusedReason === 'missing' || webhook.lastRefusedReason === 'stale' ? webhook.lastRefusedReason : 'wrong';
  return (
    <Section title={t('webhooks.address')} fact={t('webhooks.addressFact')}>
      {webhook.path
        ? <CopyField label={t('webhooks.address')} value={`${window.location.origin}${webhook.path}`} />
        : <p className="medium ink3">{t('webhooks.addressHidden')}</p>}
      {webhook.lastRefusedTime && (
        <p className="row medium bad webhook-refused">
          <Icon name="warning" size={14} />
          <span>{t(`webhooks.refused.${reason}`, { time: format.exact(webhook.lastRefusedTime), total: format.number(webhook.refusedCount) })}</span>
        </p>
      )}
    </Section>
  );
}
