import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorState, PageSkeleton, useSession } from '@kernel';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { MappingEditor } from './MappingEditor';
import { mappingKey, webhookKey } from './mapping';
import '../shared/cdp.css';
import './webhooks.css';

/** A webhook source: where its sender posts to, how that is proved, and what becomes of what comes. */
export default function WebhookPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  const source = useQuery({ queryKey: ['cdp', 'sources', id], queryFn: ({ signal }) => cdp.source(id, signal) });
  const webhook = useQuery({ queryKey: webhookKey(id), queryFn: ({ signal }) => cdp.webhook(id, signal), refetchInterval: 10_000 });
  // What is being drawn is not read anew behind somebody's back: a conflict says so when it is saved.
  const mapping = useQuery({ queryKey: mappingKey(id), queryFn: ({ signal }) => cdp.webhookMapping(id, signal), refetchOnWindowFocus: false });
  const error = source.error ?? webhook.error ?? mapping.error;
  if (error && !(source.data && webhook.data && mapping.data)) {
    return <ErrorState error={error} what={t('webhooks.one')} onRetry={() => [source, webhook, mapping].forEach((query) => void query.refetch())} />;
  }
  if (!source.data || !webhook.data || !mapping.data) return <PageSkeleton rows={8} />;
  return <MappingEditor key={id} source={source.data} webhook={webhook.data} saved={mapping.data} mayEdit={can(permissions.sourcesEdit)} />;
}
