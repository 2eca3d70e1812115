import { AutoComplete, Form, Radio } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawerForm, useFormat, useToast } from '@kernel';
import type { CreateEventMeaningDto, EventMeaningDto, EventPropertyDto } from '../shared/types';
import { cdp } from '../shared/api';
import { useEventProperties, useEventTypes } from '../shared/catalog';

interface EventMeaningDrawerProps {
  /** None closes. */
  edited: EventMeaningDto | 'new' | undefined;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
  onReloaded: (meaning: EventMeaningDto) => void;
}

const pathForm = /^\s*[^.|\s]+(\s*[.|]\s*[^.|\s]+)*\s*$/;
const fresh: Partial<CreateEventMeaningDto> = { meaning: 'order' };

export function EventMeaningDrawer({ edited, onClose, onSaved, onReloaded }: EventMeaningDrawerProps) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const toast = useToast();
  const types = useEventTypes();
  const [form] = Form.useForm<CreateEventMeaningDto>();
  const last = useRef(edited);
  if (edited) last.current = edited;
  const meaning = last.current === 'new' ? undefined : last.current;
  const event = Form.useWatch('eventName', form) ?? meaning?.eventName ?? '';
  const isKnown = types.data?.some((type) => type.name === event) ?? false;
  const properties = useEventProperties(isKnown ? event : '').data ?? [];

  const send = async (values: CreateEventMeaningDto) => {
    const input = { ...values, currencyPath: values.currencyPath?.trim() || null };
    const saved = meaning ? await cdp.updateEventMeaning(meaning.id, { ...input, concurrencyStamp: meaning.concurrencyStamp }) : await cdp.createEventMeaning(input);
    toast.done(t('meanings.saved', { name: saved.eventName }));
    await onSaved();
  };
  const reload = async () => {
    const now = (await cdp.eventMeanings()).find((item) => item.id === meaning?.id);
    if (!now) return;
    form.setFieldsValue(valuesOf(now) as CreateEventMeaningDto);
    onReloaded(now);
  };

  return (
    <DrawerForm<CreateEventMeaningDto>
      open={edited !== undefined}
      title={meaning ? t('meanings.editTitle', { name: meaning.eventName }) : t('meanings.create')}
      submitText={t(meaning ? 'meanings.save' : 'meanings.add')}
      onClose={onClose}
      onSubmit={send}
      onReload={meaning ? () => void reload() : undefined}
      form={form}
      initialValues={meaning ? valuesOf(meaning) : fresh}
      fieldOfCode={{ 'Cdp:EventMeaningTaken': 'eventName' }}
    >
      <Form.Item name="eventName" label={t('meanings.event')} extra={t('meanings.eventHelp')} required rules={[{ required: true, whitespace: true, message: t('meanings.eventMissing') }]}>
        <AutoComplete
          maxLength={200} allowClear
          options={(types.data ?? []).filter((type) => !type.isInternal).map((type) => ({ value: type.name, label: `${type.label === type.name ? type.name : `${type.label} · ${type.name}`} · ${t('condition.in30Days', { count: type.count, amount: format.number(type.count) })}` }))}
          showSearch={{ filterOption: (text, option) => option?.label.toLowerCase().includes(text.toLowerCase()) ?? false }}
        />
      </Form.Item>
      <Form.Item name="meaning" label={t('meanings.meaning')} required>
        <Radio.Group aria-label={t('meanings.meaning')} options={(['order', 'refund'] as const).map((value) => ({ value, label: t(`meanings.kinds.${value}`) }))} />
      </Form.Item>
      <PathField name="orderIdPath" properties={properties} required />
      <PathField name="amountPath" properties={properties} required onlyNumbers />
      <PathField name="currencyPath" properties={properties} />
      <p className="small ink3">{t('meanings.future')}</p>
    </DrawerForm>
  );
}

const valuesOf = ({ eventName, meaning, orderIdPath, amountPath, currencyPath }: EventMeaningDto): Partial<CreateEventMeaningDto> =>
  ({ eventName, meaning, orderIdPath, amountPath, currencyPath: currencyPath ?? '' });

interface PathFieldProps {
  name: 'orderIdPath' | 'amountPath' | 'currencyPath';
  properties: readonly EventPropertyDto[];
  required?: boolean;
  onlyNumbers?: boolean;
}

/** Where a figure stands in the event's properties: what recent events have is offered, anything else may be typed. */
function PathField({ name, properties, required, onlyNumbers }: PathFieldProps) {
  const { t } = useTranslation('cdp');
  const path = Form.useWatch(name);
  const chosen = properties.find((property) => property.path === path);
  const offered = properties.filter((property) => !onlyNumbers || property.type === 'number' || property.type === 'text');
  const sample = chosen?.samples[0];
  return (
    <Form.Item
      name={name} label={t(`meanings.${name}`)} required={required}
      extra={sample ? t('meanings.sample', { sample }) : t(`meanings.${name}Help`)}
      rules={[
        ...(required ? [{ required: true, whitespace: true, message: t(`meanings.${name}Missing`) }] : []),
        { pattern: pathForm, message: t('meanings.pathForm') },
      ]}
    >
      <AutoComplete
        maxLength={200} allowClear
        options={offered.map((property) => ({ value: property.path, label: property.samples[0] ? `${property.path} · ${property.samples[0]}` : property.path }))}
        showSearch={{ filterOption: (text, option) => option?.value.toLowerCase().includes(text.toLowerCase()) ?? false }}
      />
    </Form.Item>
  );
}
