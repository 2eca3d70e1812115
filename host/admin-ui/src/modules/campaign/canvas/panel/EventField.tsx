import { AutoComplete } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';
import { useEventTypes } from '../../shared/pickers';
import { Field } from './Field';

interface EventFieldProps {
  label: string;
  value: string;
  readOnly: boolean;
  fault?: string;
  help?: string;
  onChange: (name: string) => void;
}

/** An event by its name: one that came already, or one that will. */
export function EventField({ label, value, readOnly, fault, help, onChange }: EventFieldProps) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const events = useEventTypes();
  const word = value.trim().toLowerCase();
  const known = events.data?.find((event) => event.name === value);
  const isKnown = known !== undefined;
  const options = (events.data ?? [])
    .filter((event) => isKnown || !word || event.name.toLowerCase().includes(word) || event.label.toLowerCase().includes(word))
    .map((event) => ({
      value: event.name,
      label: <span className="row"><span className="grow ellipsis">{event.label}{event.label !== event.name && !event.isInternal && <span className="ink3"> {event.name}</span>}</span><span className="small ink3 num">{t('settings.eventCount', { total: format.short(event.count) })}</span></span>,
    }));
  // The field holds what systems call it; what people call it stands below.
  const called = known && known.label !== known.name ? t('settings.eventCalled', { label: known.label }) : '';
  const shownHelp = value && events.data && !isKnown ? t('settings.eventNew', { event: value }) : `${called}${help ?? ''}` || undefined;
  return (
    <Field label={label} fault={fault} help={shownHelp}>
      {(id) => (
        <AutoComplete
          id={id} value={value} disabled={readOnly} options={options} placeholder={t('settings.eventPlaceholder')} defaultActiveFirstOption={false}
          onChange={(name: string) => onChange(name ?? '')}
        />
      )}
    </Field>
  );
}
