import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { ClockInput } from '../../shared/ClockInput';
import type { WaitNode } from '../model/definition';
import { ChoiceField, Field } from './Field';
import type { StepSettingsProps } from './SettingsTab';
import { SpanFields } from './SpanFields';

const morning = '10:00';

export function WaitSettings({ step, readOnly, onChange, faultOf }: StepSettingsProps<WaitNode>) {
  const { t } = useTranslation('campaign');
  return (
    <>
      <ChoiceField
        label={t('wait.mode')} value={step.mode} disabled={readOnly}
        options={(['duration', 'untilTime'] as const).map((value) => ({ value, label: t(`wait.modes.${value}`) }))}
        onChange={(mode) => onChange(mode === 'duration' ? { ...step, mode, amount: Math.max(1, step.amount) } : { ...step, mode, amount: 0, timeOfDay: step.timeOfDay ?? morning })}
      />
      {step.mode === 'duration' ? (
        <SpanFields
          label={t('wait.amount')} amount={step.amount} unit={step.unit} readOnly={readOnly} fault={faultOf('amount')} help={t('wait.amountHelp')}
          onChange={(amount, unit) => onChange({ ...step, amount, unit }, 'amount')}
        />
      ) : (
        <>
          <Field label={t('wait.time')} fault={faultOf('timeOfDay')} help={t('wait.timeHelp')}>
            {(id) => <ClockInput id={id} value={step.timeOfDay} disabled={readOnly} onChange={(time) => onChange({ ...step, timeOfDay: time || null }, 'timeOfDay')} />}
          </Field>
          <Field label={t('wait.before')} help={t('wait.beforeHelp')}>
            {(id) => <InputNumber id={id} min={0} max={366} precision={0} value={step.amount} disabled={readOnly} onChange={(amount) => onChange({ ...step, amount: amount ?? 0 }, 'amount')} />}
          </Field>
        </>
      )}
    </>
  );
}
