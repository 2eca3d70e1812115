import { ErrorState, ok, PageHead, PageSkeleton } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../shared/api';
import { keys } from '../shared/names';
import { ChannelForm } from './ChannelForm';
import { DkimKeys } from './DkimKeys';
import { MailServers } from './MailServers';
import './channels.css';

/** How e-mail leaves: the servers, the sender, and the rules that keep people from being disturbed. */
export default function EmailChannelPage() {
  const { t } = useTranslation('campaign');
  const channel = useQuery({ queryKey: keys.channel, queryFn: ({ signal }) => ok(api.GET('/api/campaign/email-channel', { signal })) });
  const servers = useQuery({ queryKey: keys.servers, queryFn: async ({ signal }) => (await ok(api.GET('/api/campaign/mail-server', { signal }))).items });
  const error = channel.error ?? servers.error;
  const reload = async () => { await channel.refetch(); };
  return (
    <>
      <PageHead title={t('channel.title')} line={t('channel.line')} />
      {error && !(channel.data && servers.data)
        ? <ErrorState error={error} what={t('channel.title')} onRetry={() => { void channel.refetch(); void servers.refetch(); }} />
        : !channel.data || !servers.data ? <PageSkeleton />
        : (
          <div className="page-body channel-page">
            <MailServers servers={servers.data} hasSender={Boolean(channel.data.fromAddress)} />
            <DkimKeys fromAddress={channel.data.fromAddress} />
            <ChannelForm key={channel.data.concurrencyStamp} channel={channel.data} onReload={() => void reload()} />
          </div>
        )}
    </>
  );
}
