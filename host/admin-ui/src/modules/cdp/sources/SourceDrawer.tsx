import { useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Input, Segmented } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon, isStale, PropertyList, Section, StateChip, SwitchRow, useConfirm, useErrorSentence, useFormat, useToast } from '@kernel';
import type { SourceDto, UpdateSourceDto } from '../shared/types';
import { cdp } from '../shared/api';
import { CopyField } from '../shared/CopyField';
import { RefusedCount } from './RefusedCount';
import { clients, snippet, usualClient, type Client } from './snippets';

interface SourceDrawerProps {
  /** None closes. */
  source: SourceDto | undefined;
  mayEdit: boolean;
  onChanged: (source: SourceDto) => void;
  onClose: () => void;
}

/** Everything about a source: its key, code to paste, and what its events may claim. */
export function SourceDrawer({ source, mayEdit, onChanged, onClose }: SourceDrawerProps) {
  const { t } = useTranslation('cdp');
  const last = useRef(source);
  if (source) last.current = source;
  const shown = last.current;
  return (
    <Drawer
      open={source !== undefined}
      title={shown && <span className="row">{shown.name}<StateChip state={shown.isEnabled ? 'passed' : 'neutral'}>{t(shown.isEnabled ? 'sources.on' : 'sources.off')}</StateChip></span>}
      size={720}
      onClose={onClose}
      closeIcon={<Icon name="close" />}
      closable={{ 'aria-label': t('kernel:close') }}
      destroyOnHidden
    >
      {shown && <SourceDetails key={shown.id} source={shown} mayEdit={mayEdit} onChanged={onChanged} />}
    </Drawer>
  );
}

function SourceDetails({ source, mayEdit, onChanged }: { source: SourceDto; mayEdit: boolean; onChanged: (source: SourceDto) => void }) {
  const { t } = useTranslation('cdp');
  return (
    <>
      <Activity source={source} />
      {source.kind === 'webhook' && (
        <Section title={t('sources.webhook')}>
          <p className="medium ink2 source-webhook">{t('sources.webhookText')}</p>
          <Link className="ant-btn ant-btn-default" to={`/sources/${source.id}/webhook`}>{t('sources.toWebhook')}</Link>
        </Section>
      )}
      <WriteKey source={source} mayEdit={mayEdit} onChanged={onChanged} />
      {source.kind !== 'webhook' && <Snippets source={source} />}
      <Section title={t('plan.title')}>
        <p className="medium ink2">{t('plan.inSource')} <Link className="underlined" to={`/sources/${source.id}/plan`}>{t('plan.open')}</Link></p>
      </Section>
      <Rights source={source} mayEdit={mayEdit} onChanged={onChanged} />
      {source.kind === 'browser' && <p className="note source-note"><Icon name="info" /><span>{t('sources.publicKey')}</span></p>}
    </>
  );
}

/** Whether it works: the last event, and what was refused lately. */
function Activity({ source }: { source: SourceDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  return (
    <Section
      title={t('sources.activity')}
      actions={(
        <>
          <Link className="medium" to={`/live-events?source=${source.id}`}>{t('sources.live')}</Link>
          <Link className="medium" to="/data-quality">{t('sources.quality')}</Link>
        </>
      )}
    >
      <PropertyList items={[
        { key: 'last', label: t('sources.last'), value: source.lastEventTime ? format.exact(source.lastEventTime) : t('sources.never') },
        { key: 'refused', label: t('sources.refused'), value: <RefusedCount source={source} /> },
      ]}
      />
    </Section>
  );
}

function WriteKey({ source, mayEdit, onChanged }: { source: SourceDto; mayEdit: boolean; onChanged: (source: SourceDto) => void }) {
  const { t } = useTranslation('cdp');
  const ask = useConfirm();
  const toast = useToast();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);

  const rotate = async () => {
    const goOn = await ask({ title: t('sources.rotateTitle', { name: source.name }), text: t('sources.rotateText'), verb: t('sources.rotate'), keep: t('keep'), danger: true });
    if (!goOn) return;
    setBusy(true);
    try {
      onChanged(await cdp.rotateWriteKey(source.id, source.concurrencyStamp));
      toast.done(t('sources.rotated', { name: source.name }));
      await client.invalidateQueries({ queryKey: ['cdp', 'sources'] });
    } catch (error) {
      toast.failed(error, t('sources.notRotated', { name: source.name }));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Section
      title={t('sources.key')} fact={t('sources.keyFact')}
      actions={mayEdit && <Button size="small" icon={<Icon name="refresh" size={14} />} loading={busy} onClick={() => void rotate()}>{t('sources.rotate')}</Button>}
    >
      {source.writeKey ? <CopyField label={t('sources.key')} value={source.writeKey} /> : <p className="medium ink3">{t('sources.keyHidden')}</p>}
    </Section>
  );
}

function Snippets({ source }: { source: SourceDto }) {
  const { t } = useTranslation('cdp');
  const [client, setClient] = useState<Client>(usualClient(source.kind));
  const code = snippet(client, window.location.origin, source.writeKey ?? t('sources.keyPlaceholder'));
  return (
    <Section title={t('sources.snippets')}>
      <div className="row wrap snippet-head">
        <Segmented
          size="small" aria-label={t('sources.client')} value={client} onChange={setClient} options={clients.map((value) => ({ value, label: t(`sources.clients.${value}`) }))}
        />
        <span className="spacer" />
        <CopyField.Button value={code} label={t('sources.copyCode')} />
      </div>
      <pre className="snippet" tabIndex={0} aria-label={t('sources.codeOf', { client: t(`sources.clients.${client}`) })}><code>{code}</code></pre>
      <p className="small ink3">{t(`sources.clientText.${client}`)}</p>
    </Section>
  );
}

/** Name and switches; a switch applies at once. */
function Rights({ source, mayEdit, onChanged }: { source: SourceDto; mayEdit: boolean; onChanged: (source: SourceDto) => void }) {
  const { t } = useTranslation('cdp');
  const ask = useConfirm();
  const client = useQueryClient();
  const sentenceOf = useErrorSentence();
  const [busy, setBusy] = useState<keyof UpdateSourceDto>();
  const [fault, setFault] = useState<{ text: string; isConflict: boolean }>();
  const [name, setName] = useState(source.name);
  useEffect(() => setName(source.name), [source.name]);

  const change = async (field: keyof UpdateSourceDto, fields: Partial<UpdateSourceDto>) => {
    const { name: now, isEnabled, mayGrantConsent, countsOrders, concurrencyStamp } = source;
    setBusy(field);
    setFault(undefined);
    try {
      onChanged(await cdp.updateSource(source.id, { name: now, isEnabled, mayGrantConsent, countsOrders, concurrencyStamp, ...fields }));
      await client.invalidateQueries({ queryKey: ['cdp', 'sources'] });
    } catch (error) {
      setFault({ text: sentenceOf(error), isConflict: isStale(error) });
    } finally {
      setBusy(undefined);
    }
  };
  const switchEnabled = async (isEnabled: boolean) => {
    if (!isEnabled && !(await ask({ title: t('sources.offTitle', { name: source.name }), text: t('sources.offText'), verb: t('sources.offVerb'), keep: t('keep'), danger: true }))) return;
    await change('isEnabled', { isEnabled });
  };
  const reload = async () => {
    const fresh = (await client.fetchQuery({ queryKey: ['cdp', 'sources', 'fresh'], queryFn: () => cdp.sources(), staleTime: 0 })).find((item) => item.id === source.id);
    setFault(undefined);
    if (fresh) onChanged(fresh);
  };

  if (!mayEdit) {
    return (
      <Section title={t('sources.rights')}>
        <p className="ink2">{t(source.mayGrantConsent ? 'sources.grantsYes' : 'sources.grantsNo')}</p>
        <p className="ink2">{t(source.countsOrders ? 'sources.countsYes' : 'sources.countsNo')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('sources.rights')}>
      {fault && (
        <p className="row bad medium" role="alert">
          <Icon name="warning" size={14} />{fault.text}
          {fault.isConflict && <button type="button" className="link-button" onClick={() => void reload()}>{t('segments.reload')}</button>}
        </p>
      )}
      <SwitchRow title={t('sources.enabled')} consequence={t('sources.enabledText')} checked={source.isEnabled} busy={busy === 'isEnabled'} onChange={(on) => void switchEnabled(on)} />
      <SwitchRow title={t('sources.mayGrant')} consequence={t('sources.mayGrantText')} checked={source.mayGrantConsent} busy={busy === 'mayGrantConsent'} onChange={(on) => void change('mayGrantConsent', { mayGrantConsent: on })} />
      <SwitchRow title={t('sources.counts')} consequence={t('sources.countsText')} checked={source.countsOrders} busy={busy === 'countsOrders'} onChange={(on) => void change('countsOrders', { countsOrders: on })} />
      <div className="row source-name">
        <Input
          aria-label={t('sources.name')} maxLength={64} value={name} onChange={(event) => setName(event.target.value)}
          onPressEnter={() => name.trim() && name.trim() !== source.name && void change('name', { name: name.trim() })}
        />
        <Button disabled={!name.trim() || name.trim() === source.name} loading={busy === 'name'} onClick={() => void change('name', { name: name.trim() })}>{t('sources.rename')}</Button>
      </div>
    </Section>
  );
}
