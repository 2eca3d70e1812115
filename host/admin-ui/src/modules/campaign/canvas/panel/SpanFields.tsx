import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from './Field';

type Unit = 'minutes' | 'hours' | 'days';
const units: Unit[] = ['minutes', 'hours', 'days'];

interface SpanFieldsProps {
  label: string;
  amount: number;
  unit: Unit;
  readOnly: boolean;
  fault?: string;
  help?: string;
  onChange: (amount: number, unit: Unit) => void;
}

/** A length of time: how many of what. */
export function SpanFields({ label, amount, unit, readOnly, fault, help, onChange }: SpanFieldsProps) {
  const { t } = useTranslation('campaign');
  return (
    <Field label={label} fault={fault} help={help}>
      {(id) => (
        <div className="field-pair">
          <InputNumber id={id} min={1} precision={0} value={amount} disabled={readOnly} onChange={(value) => onChange(value ?? 0, unit)} />
          <Select aria-label={t('settings.unit')} value={unit} disabled={readOnly} options={units.map((value) => ({ value, label: t(`units.${value}`) }))} onChange={(value: Unit) => onChange(amount, value)} />
        </div>
      )}
    </Field>
  );
}
