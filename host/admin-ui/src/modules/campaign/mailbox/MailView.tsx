import { ErrorState, ok, PageSkeleton, useFormat, useSession } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { Segmented, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../shared/api';
import { keys, permissions } from '../shared/names';
import { framed } from './framed';

/** One mail as its reader would see it. No script of it runs; its links work and open beside this page. */
export function MailView({ id }: { id: string }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const { can } = useSession();
  const [part, setPart] = useState<'html' | 'text'>('html');
  const [asCustomer, setAsCustomer] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: [...keys.mail(id), asCustomer],
    queryFn: ({ signal }) => ok(api.GET('/api/campaign/mailbox/{id}', { params: { path: { id }, query: { asCustomer } }, signal })),
    staleTime: Infinity,
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <article className="mail" aria-label={data.subject || t('mailbox.noSubject')}>
      <header className="mail-head">
        <div className="row"><h2 className="grow">{data.subject || t('mailbox.noSubject')}</h2>
          <Segmented size="small" aria-label={t('mailbox.part')} value={part} onChange={setPart} options={[{ value: 'html', label: t('mailbox.html') }, { value: 'text', label: t('mailbox.text') }]} />
        </div>
        <p className="medium ink2">{t('mailbox.from', { from: data.from })}</p>
        <p className="medium ink2">{t('mailbox.to', { to: data.to })}</p>
        <div className="row small">
          <span className="ink3 num">{format.dateTime(data.at, true)}</span>
          {data.isTest ? <span>{t('mailbox.test')}</span> : can(permissions.journeys) && <Link to={`/journeys/${data.journeyId}`}>{t('mailbox.journey')}</Link>}
        </div>
        {!data.isTest && (
          <label className="row small">
            <Switch size="small" checked={asCustomer} onChange={setAsCustomer} aria-label={t('mailbox.asCustomer')} />
            <span>{t('mailbox.asCustomer')}</span><span className="ink3">{t(asCustomer ? 'mailbox.counts' : 'mailbox.countsNot')}</span>
          </label>
        )}
      </header>
      {part === 'html'
        ? <iframe className="mail-body" title={t('mailbox.content')} sandbox="allow-popups allow-popups-to-escape-sandbox" referrerPolicy="no-referrer" srcDoc={framed(data.html)} />
        : <pre className="mail-text">{data.text}</pre>}
    </article>
  );
}
