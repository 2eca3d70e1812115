import { useQueryClient } from '@tanstack/react-query';
import { Button, ConfigProvider } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DirtyGuard, Icon, isStale, PageHead, Section, StateChip, SwitchRow, useErrorSentence, useToast } from '@kernel';
import { cdp } from '../shared/api';
import type { SourceDto, WebhookDto, WebhookEventDefinition, WebhookMappingDto } from '../shared/types';
import { AddressSection } from './AddressSection';
import { DefinitionCard } from './DefinitionCard';
import { faultsOf, mappingKey, maxEvents, newDefinition, sendable, withPath, type Place } from './mapping';
import { eventIdOf, presetOf } from './presets';
import { itemsPath, pathOf, type SampleLine } from './sample';
import { SamplePanel } from './SamplePanel';
import { SignatureSection } from './SignatureSection';
import { TrialPreview } from './TrialPreview';
import { useSample } from './useSample';

interface Props {
  source: SourceDto;
  webhook: WebhookDto;
  saved: WebhookMappingDto;
  mayEdit: boolean;
}

/** The page, with the mapping as it is being drawn beside a sample and what comes out of it. */
export function MappingEditor({ source, webhook, saved, mayEdit }: Props) {
  const { t } = useTranslation('cdp');
  const client = useQueryClient();
  const toast = useToast();
  const sentenceOf = useErrorSentence();
  const [base, setBase] = useState(saved);
  const [events, setEvents] = useState<readonly WebhookEventDefinition[]>(saved.events);
  const [ignoresOthers, setIgnoresOthers] = useState(saved.ignoresOthers);
  const [place, setPlace] = useState<Place>();
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [conflict, setConflict] = useState<string>();
  const [busy, setBusy] = useState(false);
  const sample = useSample(source.id, mayEdit);
  const isDirty = JSON.stringify([sendable(events), ignoresOthers]) !== JSON.stringify([sendable(base.events), base.ignoresOthers]);

  const take = (now: WebhookMappingDto) => {
    setBase(now);
    setEvents(now.events);
    setIgnoresOthers(now.ignoresOthers);
    setFaults({});
    setConflict(undefined);
  };
  const save = async () => {
    setBusy(true);
    setFaults({});
    setConflict(undefined);
    try {
      const now = await cdp.updateWebhookMapping(source.id, { events: sendable(events), ignoresOthers, concurrencyStamp: base.concurrencyStamp });
      take(now);
      client.setQueryData(mappingKey(source.id), now);
      toast.done(t('webhooks.saved'));
      await client.invalidateQueries({ queryKey: ['cdp', 'webhook', source.id] });
    } catch (error) {
      if (isStale(error)) setConflict(sentenceOf(error));
      else if (Object.keys(faultsOf(error)).length > 0) setFaults(faultsOf(error));
      else toast.failed(error, t('webhooks.notSaved'));
    } finally {
      setBusy(false);
    }
  };
  const reload = async () => {
    take(await cdp.webhookMapping(source.id));
    await client.invalidateQueries({ queryKey: ['cdp', 'webhook', source.id] });
  };
  // Both have one stamp: what I signed anew is no conflict with what I draw, unless somebody else was here in between.
  const signed = (before: string, now: string) => setBase((old) => (old.concurrencyStamp === before ? { ...old, concurrencyStamp: now } : old));
  const pick = (line: SampleLine) => {
    if (events.length === 0) return;
    const at = place?.event ?? events.length - 1;
    const path = place?.field === 'items' ? itemsPath(line) : pathOf(line, events[at]?.items);
    setEvents(withPath(events, place && events[place.event] ? place : undefined, path, line.name));
  };
  const change = (index: number, next: WebhookEventDefinition) => setEvents(events.map((event, at) => (at === index ? next : event)));
  const add = () => {
    // A header is suggested only where it is there to be seen.
    const id = eventIdOf(presetOf(webhook.signature));
    const isThere = id && (!id.startsWith('header:') || sample.delivery?.headers[id.slice('header:'.length)]);
    setEvents([...events, newDefinition(isThere ? id : undefined)]);
    setPlace(undefined);
  };
  const remove = (index: number) => {
    setEvents(events.filter((_, at) => at !== index));
    setPlace(undefined);
  };

  return (
    <>
      {isDirty && <DirtyGuard />}
      <PageHead
        title={source.name} crumbs={[{ label: t('sources.title'), to: '/sources' }]} line={t('webhooks.line')}
        chips={<><StateChip state={source.isEnabled ? 'passed' : 'neutral'}>{t(source.isEnabled ? 'sources.on' : 'sources.off')}</StateChip>{isDirty && <StateChip state="waiting">{t('webhooks.changed')}</StateChip>}</>}
        actions={mayEdit && isDirty && (
          <>
            <Button onClick={() => take(base)}>{t('webhooks.discard')}</Button>
            <Button type="primary" loading={busy} onClick={() => void save()}>{t('webhooks.save')}</Button>
          </>
        )}
      />
      <div className="page-body webhook-body">
        <div className="webhook-top">
          <AddressSection webhook={webhook} />
          <SignatureSection sourceId={source.id} webhook={webhook} mayEdit={mayEdit} onSaved={signed} />
        </div>
        <div className={`webhook-map${mayEdit ? ' has-sample' : ''}`}>
          <Section title={t('webhooks.mapping')} fact={t('webhooks.mappingFact')}>
            {conflict && <p className="row bad medium" role="alert"><Icon name="warning" size={14} />{conflict}<button type="button" className="link-button" onClick={() => void reload()}>{t('segments.reload')}</button></p>}
            {faults[''] && <p className="bad medium" role="alert">{faults['']}</p>}
            {events.length === 0 && <p className="ink2 webhook-none">{t('webhooks.none')}</p>}
            <ConfigProvider componentDisabled={!mayEdit}>
              {events.map((event, index) => (
                <DefinitionCard
                  key={index} index={index} event={event} types={base.identifierTypes} faults={faults} place={place} mayEdit={mayEdit}
                  onPlace={setPlace} onChange={(next) => change(index, next)} onRemove={() => remove(index)}
                />
              ))}
              {mayEdit && <Button icon={<Icon name="plus" size={14} />} disabled={events.length >= maxEvents} onClick={add}>{t('webhooks.add')}</Button>}
              {events.length > 0 && <SwitchRow title={t('webhooks.ignore')} consequence={t('webhooks.ignoreText')} checked={ignoresOthers} onChange={setIgnoresOthers} />}
            </ConfigProvider>
            {source.refusedCount > 0 && <p className="medium ink2"><Link to={`/quarantine?source=${source.id}&time=day`}>{t('webhooks.toQuarantine', { count: source.refusedCount })}</Link></p>}
          </Section>
          {mayEdit && (
            <div className="webhook-sample">
              <SamplePanel sample={sample} canPick={events.length > 0} onPick={pick} />
              <TrialPreview sourceId={source.id} events={events} ignoresOthers={ignoresOthers} sample={sample} />
            </div>
          )}
        </div>
      </div>
    </>
  );
}
