import { Input, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { IconButton, SwitchRow } from '@kernel';
import type { WebhookEventDefinition, WebhookIdentifierTypeDto } from '../shared/types';
import { FieldRows } from './FieldRows';
import { samePlace, type ListField, type PathField, type Place } from './mapping';
import { PathInput } from './PathInput';

interface Props {
  index: number;
  event: WebhookEventDefinition;
  types: readonly WebhookIdentifierTypeDto[];
  faults: Record<string, string>;
  place: Place | undefined;
  mayEdit: boolean;
  onPlace: (place: Place) => void;
  onChange: (event: WebhookEventDefinition) => void;
  onRemove: () => void;
}

/** How one kind of event is made of a delivery. */
export function DefinitionCard({ index, event, types, faults, place, mayEdit, onPlace, onChange, onRemove }: Props) {
  const { t } = useTranslation('cdp');
  const at = `events[${index}]`;
  const isTrack = event.kind === 'track';
  const title = t('webhooks.event', { place: index + 1 });

  const path = (field: PathField, placeholder: string) => (
    <label className="webhook-field">
      <span className="medium ink2">{t(`webhooks.${field}`)}</span>
      <PathInput
        label={t(`webhooks.${field}`)} value={event[field]} placeholder={placeholder} fault={faults[`${at}.${field}`]} isTarget={samePlace(place, { event: index, field })}
        onFocus={() => onPlace({ event: index, field })} onChange={(next) => onChange({ ...event, [field]: next })}
      />
    </label>
  );
  const list = (field: ListField) => (
    <FieldRows
      event={index} field={field} rows={event[field]} types={types} faults={faults} place={place} mayEdit={mayEdit} onPlace={onPlace}
      onChange={(rows) => onChange({ ...event, [field]: rows })}
    />
  );

  return (
    <section className="webhook-event" aria-label={title}>
      <div className="row wrap">
        <h3>{title}</h3>
        <Segmented
          size="small" aria-label={t('webhooks.kind')} value={event.kind} options={(['track', 'identify'] as const).map((value) => ({ value, label: t(`webhooks.kinds.${value}`) }))}
          onChange={(kind) => onChange({ ...event, kind })}
        />
        <span className="spacer" />
        {mayEdit && <IconButton icon="trash" label={t('webhooks.removeEvent', { place: index + 1 })} onClick={onRemove} />}
      </div>
      {isTrack && (
        <label className="webhook-field">
          <span className="medium ink2">{t('webhooks.name')}</span>
          <span className="webhook-path">
            <Input aria-label={t('webhooks.name')} maxLength={200} value={event.name ?? ''} placeholder="Order Completed" status={faults[`${at}.name`] ? 'error' : undefined} onChange={(input) => onChange({ ...event, name: input.target.value })} />
            {faults[`${at}.name`] && <span className="small bad" role="alert">{faults[`${at}.name`]}</span>}
          </span>
        </label>
      )}
      {list('identifiers')}
      {isTrack && list('properties')}
      {isTrack && <SwitchRow title={t('webhooks.takesAll')} consequence={t('webhooks.takesAllText')} checked={event.takesAll} onChange={(takesAll) => onChange({ ...event, takesAll })} />}
      {!isTrack && list('traits')}
      <details className="webhook-more" open={Boolean(event.items || event.when?.path || event.time || event.eventId || event.namePath) || Object.keys(faults).some((key) => key.startsWith(at))}>
        <summary className="medium">{t('webhooks.more')}</summary>
        {path('items', t('webhooks.itemsPlaceholder'))}
        <label className="webhook-field">
          <span className="medium ink2">{t('webhooks.when')}</span>
          <PathInput
            label={t('webhooks.when')} value={event.when?.path} placeholder="header:x-shopify-topic" fault={faults[`${at}.when.path`]} isTarget={samePlace(place, { event: index, field: 'when' })}
            onFocus={() => onPlace({ event: index, field: 'when' })} onChange={(next) => onChange({ ...event, when: next ? { values: [], ...event.when, path: next } : undefined })}
          />
        </label>
        {event.when && (
          <label className="webhook-field">
            <span className="medium ink2">{t('webhooks.values')}</span>
            <Select mode="tags" open={false} suffixIcon={null} aria-label={t('webhooks.values')} value={[...event.when.values]} placeholder={t('webhooks.valuesPlaceholder')} onChange={(values) => onChange({ ...event, when: { ...event.when!, values } })} />
          </label>
        )}
        {isTrack && path('namePath', t('webhooks.namePathPlaceholder'))}
        {path('time', t('webhooks.timePlaceholder'))}
        {event.time && (
          <label className="webhook-field">
            <span className="medium ink2">{t('webhooks.timeZone')}</span>
            <PathInput label={t('webhooks.timeZone')} value={event.timeZone} placeholder="Asia/Shanghai" fault={faults[`${at}.timeZone`]} isTarget={false} onFocus={() => undefined} onChange={(timeZone) => onChange({ ...event, timeZone })} />
          </label>
        )}
        {path('eventId', t('webhooks.eventIdPlaceholder'))}
      </details>
    </section>
  );
}
