import { Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HoldoutNode } from '../model/definition';
import { Field } from './Field';
import type { StepSettingsProps } from './SettingsTab';

const longestKey = 100;

export function HoldoutSettings({ step, readOnly, onChange, faultOf }: StepSettingsProps<HoldoutNode>) {
  const { t } = useTranslation('campaign');
  return (
    <>
      <Field label={t('holdout.percent')} help={t('holdout.percentHelp')} fault={faultOf('percent')}>
        {(id) => <InputNumber id={id} min={1} max={90} precision={0} suffix="%" value={step.percent} disabled={readOnly} onChange={(value) => onChange({ ...step, percent: value ?? 0 }, 'percent')} />}
      </Field>
      <Field label={t('holdout.key')} help={t('holdout.keyHelp')} fault={faultOf('experimentKey')}>
        {(id) => (
          <Input
            id={id} value={step.experimentKey ?? ''} maxLength={longestKey} disabled={readOnly} placeholder={t('holdout.keyPlaceholder')}
            onChange={(event) => onChange({ ...step, experimentKey: event.target.value || null }, 'experimentKey')}
          />
        )}
      </Field>
    </>
  );
}
