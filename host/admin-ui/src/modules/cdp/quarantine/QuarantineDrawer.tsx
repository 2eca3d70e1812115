import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawerForm, ErrorState, Icon, nothing, PageSkeleton, PropertyList, Section, useFormat, useSession } from '@kernel';
import type { QuarantinedEventDetailsDto, QuarantineRevealedDto } from '../shared/types';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { pretty, quarantineKey } from './query';
import type { QuarantineActs } from './useQuarantineActs';

interface Props {
  /** None closes. */
  id: string | undefined;
  /** None for who may only look. */
  acts: QuarantineActs | undefined;
  onClose: () => void;
}

/** One refused event: why, what to do, and what came. */
export function QuarantineDrawer({ id, acts, onClose }: Props) {
  const { t } = useTranslation('cdp');
  const event = useQuery({ queryKey: [...quarantineKey, 'event', id], queryFn: ({ signal }) => cdp.quarantinedEvent(id!, signal), enabled: id !== undefined });
  return (
    <Drawer
      open={id !== undefined} title={event.data ? (event.data.eventLabel ?? t('quarantine.unnamed')) : t('quarantine.one')} size={720} onClose={onClose}
      closeIcon={<Icon name="close" />} closable={{ 'aria-label': t('kernel:close') }} destroyOnHidden
    >
      {event.error ? <ErrorState error={event.error} what={t('quarantine.one')} onRetry={() => void event.refetch()} />
        : event.data ? <Details key={event.data.id} event={event.data} acts={acts} onClose={onClose} /> : <PageSkeleton />}
    </Drawer>
  );
}

function Details({ event, acts, onClose }: { event: QuarantinedEventDetailsDto; acts: QuarantineActs | undefined; onClose: () => void }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<QuarantineRevealedDto>();
  const json = shown?.json ?? event.json;
  const envelope = shown?.envelope ?? event.envelope;
  const run = async (act: (ids: readonly string[]) => Promise<boolean>) => {
    setBusy(true);
    const isDone = await act([event.id]);
    setBusy(false);
    if (isDone) onClose();
  };

  return (
    <>
      <p className="note quarantine-advice"><Icon name="warning" /><span><b>{event.reasonText}</b>{event.detail && <span className="ink2"> · {event.detail}</span>}<br />{event.advice}</span></p>
      {acts && (
        <div className="row wrap quarantine-acts">
          {event.canBeReplayed && <Button type="primary" icon={<Icon name="refresh" size={14} />} loading={busy} onClick={() => void run(acts.replay)}>{t('quarantine.replay')}</Button>}
          <Button danger icon={<Icon name="trash" size={14} />} disabled={busy} onClick={() => void run(acts.discard)}>{t('quarantine.discard')}</Button>
          {!event.canBeReplayed && <span className="small ink3">{t('quarantine.cannotReplay')}</span>}
        </div>
      )}
      <Section title={t('quarantine.facts')}>
        <PropertyList items={[
          { key: 'source', label: t('quarantine.source'), value: event.sourceName ?? t('quarantine.platform') },
          { key: 'library', label: t('quarantine.library'), value: event.library ?? nothing },
          { key: 'at', label: t('quarantine.at'), value: format.exact(event.receivedTime) },
          { key: 'tried', label: t('quarantine.tried'), value: event.replayedTime ? format.exact(event.replayedTime) : nothing },
          { key: 'event', label: t('quarantine.eventName'), value: event.eventName ?? nothing },
          { key: 'eventId', label: t('quarantine.eventId'), value: event.eventId ?? nothing },
          { key: 'size', label: t('quarantine.size'), value: t('quarantine.bytes', { size: format.number(event.size) }) },
        ]}
        />
      </Section>
      <Section
        title={t('quarantine.raw')} fact={shown ? undefined : t('quarantine.masked')}
        actions={can(permissions.reveal) && !shown && <Button size="small" icon={<Icon name="eye" size={14} />} onClick={() => setAsks(true)}>{t('reveal.show')}</Button>}
      >
        {json ? <pre className="snippet" tabIndex={0} aria-label={t('quarantine.raw')}><code>{pretty(json)}</code></pre> : <p className="medium ink3">{t('quarantine.hidden')}</p>}
        {envelope && (
          <>
            <p className="small ink3">{t('quarantine.envelope')}</p>
            <pre className="snippet" tabIndex={0} aria-label={t('quarantine.envelope')}><code>{pretty(envelope)}</code></pre>
          </>
        )}
      </Section>
      <DrawerForm<{ reason: string }>
        open={asks} title={t('quarantine.revealTitle')} submitText={t('reveal.show')} onClose={() => setAsks(false)}
        onSubmit={async ({ reason }) => setShown(await cdp.revealQuarantined(event.id, reason))}
      >
        <p className="sentence drawer-lead">{t('reveal.text')}</p>
        <Form.Item
          name="reason" label={t('reveal.reason')} extra={t('reveal.reasonHelp')} required
          rules={[{ required: true, whitespace: true, message: t('reveal.reasonMissing') }, { min: 2, message: t('reveal.reasonMissing') }]}
        >
          <Input.TextArea rows={3} maxLength={500} autoFocus />
        </Form.Item>
      </DrawerForm>
    </>
  );
}
