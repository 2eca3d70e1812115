import { AutoComplete, InputNumber, Select } from 'antd';
import { useFormat } from '@kernel';
import { useTranslation } from 'react-i18next';
import { useEventProperties, useSegments } from '../../shared/pickers';
import type { TriggerNode } from '../model/definition';
import { EventField } from './EventField';
import { ChoiceField, Field } from './Field';
import { FilterRows } from './FilterRows';
import type { StepSettingsProps } from './SettingsTab';

const firstDays = 30;

export function TriggerSettings({ step, readOnly, onChange, faultOf }: StepSettingsProps<TriggerNode>) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const segments = useSegments();
  const properties = useEventProperties(step.reEntry === 'always' ? step.eventName : undefined);
  return (
    <>
      <ChoiceField
        label={t('trigger.source')} value={step.source} disabled={readOnly}
        options={(['event', 'segment'] as const).map((value) => ({ value, label: t(`trigger.sources.${value}`), text: t(`trigger.sourceTexts.${value}`) }))}
        onChange={(source) => onChange({ ...step, source })}
      />
      {step.source === 'event' ? (
        <>
          <EventField
            label={t('trigger.event')} value={step.eventName ?? ''} readOnly={readOnly} fault={faultOf('eventName')}
            onChange={(eventName) => onChange({ ...step, eventName: eventName || null }, 'eventName')}
          />
          <FilterRows event={step.eventName} filters={step.filters} readOnly={readOnly} faultOf={faultOf} onChange={(filters, field) => onChange({ ...step, filters }, field)} />
        </>
      ) : (
        <Field label={t('trigger.segment')} fault={faultOf('segmentId')} help={t('trigger.segmentHelp')}>
          {(id) => (
            <Select
              id={id} value={step.segmentId ?? undefined} disabled={readOnly} loading={segments.isFetching && !segments.data} placeholder={t('trigger.segmentPlaceholder')}
              showSearch={{ optionFilterProp: 'label' }} notFoundContent={segments.data?.length ? t('settings.noMatch') : t('trigger.noSegments')}
              options={segments.data?.map((segment) => ({ value: segment.id, label: segment.name, people: segment.memberCount }))}
              optionRender={(option) => <span className="row"><span className="grow ellipsis">{option.data.label}</span><span className="small ink3 num">{t('settings.people', { total: format.short(option.data.people) })}</span></span>}
              onChange={(segmentId: string) => onChange({ ...step, segmentId })}
            />
          )}
        </Field>
      )}
      <ChoiceField
        label={t('trigger.reEntry')} value={step.reEntry} disabled={readOnly}
        options={(['once', 'afterDays', 'always'] as const).map((value) => ({ value, label: t(`trigger.reEntries.${value}`) }))}
        onChange={(reEntry) => onChange({ ...step, reEntry, reEntryDays: reEntry === 'afterDays' ? (step.reEntryDays ?? firstDays) : null })}
      />
      {step.reEntry === 'afterDays' && (
        <Field label={t('trigger.days')} fault={faultOf('reEntryDays')} help={t('trigger.daysHelp')}>
          {(id) => <InputNumber id={id} min={1} max={3650} precision={0} value={step.reEntryDays} disabled={readOnly} onChange={(reEntryDays) => onChange({ ...step, reEntryDays }, 'reEntryDays')} />}
        </Field>
      )}
      {step.reEntry === 'always' && step.source === 'event' && (
        <Field label={t('trigger.correlation')} help={t('trigger.correlationHelp')}>
          {(id) => (
            <AutoComplete
              id={id} value={step.correlationPath ?? ''} disabled={readOnly} placeholder="cartId" options={(properties.data ?? []).map((property) => ({ value: property.path }))}
              onChange={(path: string) => onChange({ ...step, correlationPath: path || null }, 'correlationPath')}
            />
          )}
        </Field>
      )}
    </>
  );
}
