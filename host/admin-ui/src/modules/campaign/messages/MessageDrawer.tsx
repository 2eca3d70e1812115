import { ErrorState, Icon, nothing, ok, PageSkeleton, PropertyList, Section, StateChip, useFormat, useSession } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, type MessageDetailDto } from '../shared/api';
import { keys, permissions } from '../shared/names';
import { MessageChip } from '../shared/MessageChip';
import { reasonText } from '../shared/reasonText';
import { deliveryChips } from '../shared/states';
import { useResolve } from './useResolve';
import './messages.css';

const drawerWidth = 560;
const mailboxServer = 'mailbox';

/** One message: where it stands, what the reader did, and every attempt with the server's own words. */
export function MessageDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('campaign');
  const last = useRef(id);
  if (id) last.current = id;
  const { data, error, refetch } = useQuery({
    queryKey: keys.message(last.current ?? ''),
    queryFn: ({ signal }) => ok(api.GET('/api/campaign/message/{id}', { params: { path: { id: last.current! } }, signal })),
    enabled: id !== undefined,
  });
  return (
    <Drawer
      open={id !== undefined} size={drawerWidth} title={data ? t('messages.one', { name: data.name ?? data.address ?? t('unknownPerson') }) : t('messages.title')} onClose={onClose}
      closeIcon={<Icon name="close" />} closable={{ 'aria-label': t('panel.close') }}
    >
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : data ? <Message message={data} /> : <PageSkeleton rows={4} />}
    </Drawer>
  );
}

function Message({ message }: { message: MessageDetailDto }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const { can } = useSession();
  const at = (moment: string | null | undefined) => (moment ? <span className="num" title={format.exact(moment)}>{format.dateTime(moment, true)}</span> : nothing);
  return (
    <>
      {message.state === 'uncertain' && <Doubt message={message} />}
      <Section title={t('messages.stands')}>
        <PropertyList
          items={[
            { key: 'state', label: t('messages.state'), value: <span className="row"><MessageChip state={message.state} />{reasonText(t, message.reason)}</span> },
            { key: 'address', label: t('messages.address'), value: message.address ?? nothing },
            { key: 'purpose', label: t('email.purpose'), value: t(`email.purposes.${message.purpose}`) },
            { key: 'journey', label: t('journeys.one'), value: can(permissions.journeys) ? <Link to={`/journeys/${message.journeyId}?view=${message.version}&step=${encodeURIComponent(message.nodeId)}`}>{message.journeyName}</Link> : message.journeyName },
            { key: 'queued', label: t('messages.queued'), value: at(message.queuedAt) },
            ...(message.dueAt ? [{ key: 'due', label: t('messages.due'), value: at(message.dueAt) }] : []),
            { key: 'sent', label: t('messages.sent'), value: at(message.sentAt) },
            { key: 'opened', label: t('messages.openedAt'), value: at(message.openedAt) },
            { key: 'clicked', label: t('messages.clickedAt'), value: at(message.clickedAt) },
            ...((message.machineOpens ?? 0) + (message.machineClicks ?? 0) > 0
              ? [{ key: 'machines', label: t('messages.machines'), value: t('messages.machineVisits', { opens: message.machineOpens, clicks: message.machineClicks }) }] : []),
            ...(message.unsubscribedAt ? [{ key: 'unsubscribed', label: t('messages.unsubscribed'), value: at(message.unsubscribedAt) }] : []),
          ]}
        />
      </Section>
      <Section title={t('messages.attempts')} count={message.deliveries.length || undefined}>
        {message.deliveries.length === 0 && <p className="medium ink3">{t('messages.noAttempts')}</p>}
        <ul className="divided">
          {message.deliveries.map((delivery) => (
            <li key={delivery.attempt}>
              <div className="row">
                <span className="num">{t('messages.attempt', { number: delivery.attempt })}</span>
                <span className="small ink3 num">{format.dateTime(delivery.at, true)}</span>
                <span className="spacer" />
                <StateChip state={deliveryChips[delivery.outcome] ?? 'neutral'}>{t(`deliveries.${delivery.outcome}`, { defaultValue: delivery.outcome })}</StateChip>
              </div>
              <div className="small ink3">{serverText(delivery.server, t)}{delivery.code ? ` · ${delivery.code}` : ''}{delivery.answer ? ` · ${delivery.answer}` : ''}</div>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** What "uncertain" means, and what can be done about it. */
function Doubt({ message }: { message: MessageDetailDto }) {
  const { t } = useTranslation('campaign');
  const resolve = useResolve();
  return (
    <div className="note message-note">
      <Icon name="warning" />
      <div>
        <p>{t('uncertain.oneNote')}</p>
        {resolve && (
          <div className="row">
            <Button size="small" onClick={() => void resolve('count-as-sent', [message])}>{t('uncertain.counted')}</Button>
            <Button size="small" onClick={() => void resolve('send-again', [message])}>{t('uncertain.again')}</Button>
          </div>
        )}
      </div>
    </div>
  );
}

/** A host that ended while it sent left no server's name. */
function serverText(server: string, t: (key: string) => string): string {
  if (server === mailboxServer) return t('messages.mailbox');
  return server === '' ? t('messages.hostEnded') : server;
}
