import { EmptyState, ErrorState, ok, PageHead, PageSkeleton, useFormat, useLive, useSession } from '@kernel';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api, type MailDto } from '../shared/api';
import { journeyTopic, keys, permissions } from '../shared/names';
import { MailView } from './MailView';
import './mailbox.css';

const pageSize = 50;
const refetchMs = 15_000;

/** What would have been sent: the mails that the built-in mailbox took, one of them open. */
export default function MailboxPage() {
  const { t } = useTranslation('campaign');
  const { can } = useSession();
  const client = useQueryClient();
  const [params, setParams] = useSearchParams();
  const chosen = params.get('mail');
  const query = useInfiniteQuery({
    queryKey: keys.mails,
    queryFn: ({ pageParam, signal }) => ok(api.GET('/api/campaign/mailbox', { params: { query: { cursor: pageParam, maxResultCount: pageSize } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: refetchMs,
  });
  const refresh = () => void client.invalidateQueries({ queryKey: keys.mails });
  useLive(can(permissions.journeys) ? journeyTopic : undefined, refresh, refresh);

  const mails = query.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = chosen ?? mails[0]?.id;
  return (
    <>
      <PageHead title={t('mailbox.title')} line={t('mailbox.line')} crumbs={[]} divided />
      {query.error && !query.data ? <ErrorState error={query.error} what={t('mailbox.title')} onRetry={() => void query.refetch()} />
        : !query.data ? <PageSkeleton />
        : mails.length === 0 ? (
          <div className="list-blank">
            <EmptyState
              picture={['journey', 'mail', 'clock', 'check', 'eye']} title={t('mailbox.emptyTitle')} text={t('mailbox.emptyText')}
              actions={can(permissions.journeys) && <Link to="/journeys"><Button type="primary">{t('mailbox.toJourneys')}</Button></Link>}
            />
          </div>
        ) : (
          <div className={`mailbox${chosen ? ' has-choice' : ''}`}>
            <nav className="mail-list" aria-label={t('mailbox.list')}>
              <ul>{mails.map((mail) => <li key={mail.id}><MailLine mail={mail} isShown={mail.id === shown} onOpen={() => setParams({ mail: mail.id })} /></li>)}</ul>
              {query.hasNextPage && <Button type="text" block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('mailbox.more')}</Button>}
            </nav>
            <div className="mail-frame">
              {chosen && <button type="button" className="link-button only-narrow mail-back" onClick={() => setParams({})}>{t('mailbox.back')}</button>}
              {shown && <MailView id={shown} />}
            </div>
          </div>
        )}
    </>
  );
}

function MailLine({ mail, isShown, onOpen }: { mail: MailDto; isShown: boolean; onOpen: () => void }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  return (
    <button type="button" className={`mail-line${isShown ? ' is-on' : ''}`} aria-current={isShown ? 'true' : undefined} onClick={onOpen}>
      <span className="row"><b className="grow ellipsis">{mail.subject || t('mailbox.noSubject')}</b><span className="small ink3 num nowrap" title={format.exact(mail.at)}>{format.when(mail.at)}</span></span>
      <span className="medium ink2 ellipsis">{t('mailbox.to', { to: mail.to })}</span>
    </button>
  );
}
