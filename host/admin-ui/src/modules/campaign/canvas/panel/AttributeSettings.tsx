import { AutoComplete, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAttributes, useEventProperties } from '../../shared/pickers';
import type { AttributeNode } from '../model/definition';
import { valueText } from '../steps';
import { ChoiceField, Field } from './Field';
import type { StepSettingsProps } from './SettingsTab';

type Source = 'fixed' | 'trigger' | 'clear';

const sources: Source[] = ['fixed', 'trigger', 'clear'];
const longestText = 200;
/** What no journey may write, and tags, which have a step of their own. */
const others = new Set(['email', 'phone', 'timeZone', 'firstSeenAt', 'lastSeenAt', 'isKnown']);

export function AttributeSettings({ step, readOnly, onChange, faultOf, triggerEvent }: StepSettingsProps<AttributeNode>) {
  const { t } = useTranslation('campaign');
  const attributes = useAttributes();
  const properties = useEventProperties(triggerEvent);
  const choices = (attributes.data ?? []).filter((attribute) => !others.has(attribute.key) && !attribute.key.startsWith('tag:'));
  const type = choices.find((attribute) => attribute.key === step.attribute)?.type ?? 'text';
  const source: Source = step.clear ? 'clear' : step.triggerPath === null || step.triggerPath === undefined ? 'fixed' : 'trigger';
  return (
    <>
      <Field label={t('attribute.attribute')} fault={faultOf('attribute')} help={t('attribute.attributeHelp')}>
        {(id) => (
          <Select
            id={id} value={step.attribute || undefined} disabled={readOnly} placeholder={t('attribute.attributePlaceholder')} showSearch={{ optionFilterProp: 'label' }} notFoundContent={t('settings.noMatch')}
            options={choices.map((attribute) => ({ value: attribute.key, label: `${attribute.label} · ${t(`attribute.types.${attribute.type}`)}` }))}
            onChange={(attribute: string) => onChange({ ...step, attribute, value: null })}
          />
        )}
      </Field>
      <ChoiceField
        label={t('attribute.source')} value={source} disabled={readOnly} options={sources.map((value) => ({ value, label: t(`attribute.sources.${value}`) }))}
        onChange={(next) => onChange({ ...step, clear: next === 'clear', triggerPath: next === 'trigger' ? '' : null, value: null })}
      />
      {source === 'fixed' && (
        <Field label={t('attribute.value')} fault={faultOf('value')} help={t(`attribute.valueHelps.${type}`)}>
          {(id) => <ValueInput id={id} type={type} value={step.value} readOnly={readOnly} onChange={(value) => onChange({ ...step, value }, 'value')} />}
        </Field>
      )}
      {source === 'trigger' && (
        <Field label={t('attribute.path')} fault={faultOf('triggerPath') ?? faultOf('value')} help={t('attribute.pathHelp')}>
          {(id) => (
            <AutoComplete
              id={id} value={step.triggerPath ?? ''} disabled={readOnly} placeholder={t('filters.pathPlaceholder')} options={(properties.data ?? []).map((property) => ({ value: property.path }))}
              onChange={(triggerPath: string) => onChange({ ...step, triggerPath: triggerPath ?? '' }, 'triggerPath')}
            />
          )}
        </Field>
      )}
    </>
  );
}

interface ValueInputProps {
  id: string;
  type: string;
  value: unknown;
  readOnly: boolean;
  onChange: (value: string | number | boolean | null) => void;
}

function ValueInput({ id, type, value, readOnly, onChange }: ValueInputProps) {
  const { t } = useTranslation('campaign');
  if (type === 'number') return <InputNumber id={id} value={typeof value === 'number' ? value : null} disabled={readOnly} onChange={onChange} />;
  if (type === 'boolean') {
    return (
      <Select
        id={id} value={typeof value === 'boolean' ? String(value) : undefined} disabled={readOnly}
        options={['true', 'false'].map((one) => ({ value: one, label: t(`attribute.booleans.${one}`) }))} onChange={(one: string) => onChange(one === 'true')}
      />
    );
  }
  return <Input id={id} value={valueText(value, t)} maxLength={longestText} disabled={readOnly} onChange={(event) => onChange(event.target.value || null)} />;
}
