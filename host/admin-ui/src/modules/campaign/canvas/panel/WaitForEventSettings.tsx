import { useTranslation } from 'react-i18next';
import type { WaitForEventNode } from '../model/definition';
import { EventField } from './EventField';
import { FilterRows } from './FilterRows';
import type { StepSettingsProps } from './SettingsTab';
import { SpanFields } from './SpanFields';

export function WaitForEventSettings({ step, readOnly, onChange, faultOf, triggerEvent }: StepSettingsProps<WaitForEventNode>) {
  const { t } = useTranslation('campaign');
  return (
    <>
      <EventField
        label={t('waitForEvent.event')} value={step.eventName} readOnly={readOnly} fault={faultOf('eventName')} help={t('waitForEvent.eventHelp')}
        onChange={(eventName) => onChange({ ...step, eventName }, 'eventName')}
      />
      <FilterRows
        event={step.eventName} filters={step.filters} readOnly={readOnly} triggerEvent={triggerEvent} faultOf={faultOf}
        onChange={(filters, field) => onChange({ ...step, filters }, field)}
      />
      <SpanFields
        label={t('waitForEvent.timeout')} amount={step.timeoutAmount} unit={step.timeoutUnit} readOnly={readOnly} fault={faultOf('timeoutAmount')} help={t('waitForEvent.timeoutHelp')}
        onChange={(timeoutAmount, timeoutUnit) => onChange({ ...step, timeoutAmount, timeoutUnit }, 'timeout')}
      />
    </>
  );
}
