import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, Section, StateChip, useErrorSentence, useFormat } from '@kernel';
import { cdp } from '../shared/api';
import type { WebhookEventDefinition, WebhookTrialDto } from '../shared/types';
import { useDelayed } from '../shared/useDelayed';
import { isComplete, sendable } from './mapping';
import type { Sample } from './useSample';

interface Props {
  sourceId: string;
  events: readonly WebhookEventDefinition[];
  ignoresOthers: boolean;
  sample: Sample;
}

const pauseMs = 400;

/** What the mapping as it stands makes of the sample; it follows the typing. */
export function TrialPreview({ sourceId, events, ignoresOthers, sample }: Props) {
  const { t } = useTranslation('cdp');
  const sentenceOf = useErrorSentence();
  const canTry = sample.json !== undefined && isComplete(events);
  const asked = useMemo(
    () => canTry && JSON.stringify({ mapping: { events: sendable(events), ignoresOthers }, ...(sample.delivery ? { deliveryId: sample.delivery.id } : { sample: sample.text }) }),
    [canTry, events, ignoresOthers, sample.delivery, sample.text],
  );
  // What is asked follows behind: it may still be of before there was a sample.
  const text = useDelayed(asked, pauseMs);
  const { data, error } = useQuery({
    queryKey: ['cdp', 'webhook-trial', sourceId, text], queryFn: ({ signal }) => cdp.tryWebhookMapping(sourceId, JSON.parse(text || '{}') as Parameters<typeof cdp.tryWebhookMapping>[1], signal),
    enabled: canTry && text !== false, placeholderData: keepPreviousData, retry: false, gcTime: 0,
  });
  return (
    <Section title={t('webhooks.preview')} fact={canTry && data && !error ? t('webhooks.previewFact', { count: data.eventCount }) : undefined}>
      <div aria-live="polite" className="webhook-preview">
        {!canTry && <p className="medium ink3">{t('webhooks.previewWaits')}</p>}
        {canTry && error ? <p className="medium bad">{sentenceOf(error)}</p> : null}
        {canTry && !error && data && <Outcome trial={data} />}
      </div>
    </Section>
  );
}

function Outcome({ trial }: { trial: WebhookTrialDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  return (
    <>
      {trial.isIgnored && <p className="medium ink2">{t('webhooks.ignored')}</p>}
      {trial.faults.map((fault, index) => (
        <p key={index} className="row medium bad webhook-fault">
          <Icon name="warning" size={14} />
          <span>{[typeof fault.definition === 'number' && t('webhooks.event', { place: fault.definition + 1 }), typeof fault.item === 'number' && `[${fault.item}]`, fault.message, fault.detail].filter(Boolean).join(' · ')}</span>
        </p>
      ))}
      {trial.events.map((event) => (
        <article key={event.eventId} className="webhook-made">
          <div className="row wrap">
            <StateChip state="passed">{event.kind === 'track' ? event.name : t('webhooks.kinds.identify')}</StateChip>
            <span className="small ink3">{format.exact(event.occurredTime)}</span>
          </div>
          <p className="medium">{event.identifiers.map(({ label, value }) => `${label} ${value}`).join(' · ')}</p>
          {event.json && <pre className="webhook-json" tabIndex={0} aria-label={t('webhooks.made')}>{pretty(event.json)}</pre>}
          <p className="small ink3 webhook-id">{t('webhooks.idOf', { id: event.eventId })}</p>
        </article>
      ))}
    </>
  );
}

function pretty(json: string): string {
  return JSON.stringify(JSON.parse(json) as unknown, null, 2);
}
