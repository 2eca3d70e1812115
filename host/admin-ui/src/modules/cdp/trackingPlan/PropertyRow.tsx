import { Checkbox, Input, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, useFormat } from '@kernel';
import type { PlanPropertyDto, PlanPropertyType } from '../shared/types';
import { most, propertyTypes } from './plan';

interface Props {
  property: PlanPropertyDto;
  isOpen: boolean;
  /** None where there is nothing to unfold. */
  onToggle?: () => void;
  /** None for those who may only look. */
  onChange?: (property: PlanPropertyDto) => void;
  onRemove?: () => void;
}

/** A property in one line; what can be changed of it unfolds. */
export function PropertyRow({ property, isOpen, onToggle, onChange, onRemove }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { path, types, isRequired, allowedValues, description } = property;
  const says = [
    types.length > 0 ? format.list(types.map((type) => t(`plan.types.${type}`))) : t('plan.anyType'),
    allowedValues.length > 0 && t('plan.valuesCount', { count: allowedValues.length, amount: format.number(allowedValues.length) }),
    description,
  ].filter(Boolean);
  return (
    <li className="plan-property">
      <div className="row">
        {onToggle
          ? <button type="button" className="link-button code plan-path" aria-expanded={isOpen} onClick={onToggle}>{path || t('plan.unnamedProperty')}</button>
          : <span className="code plan-path">{path}</span>}
        {isRequired && <span className="chip">{t('plan.required')}</span>}
        <span className="grow small ink3 ellipsis">{says.join(' · ')}</span>
        {onRemove && <IconButton icon="trash" small label={t('plan.removeProperty', { property: path || t('plan.unnamedProperty') })} onClick={onRemove} />}
      </div>
      {isOpen && (onChange ? <PropertyForm property={property} onChange={onChange} /> : allowedValues.length > 0 && <p className="medium code">{format.list(allowedValues)}</p>)}
    </li>
  );
}

function PropertyForm({ property, onChange }: { property: PlanPropertyDto; onChange: (property: PlanPropertyDto) => void }) {
  const { t } = useTranslation('cdp');
  const id = useId();
  const { path, types, isRequired, allowedValues, description } = property;
  return (
    <div className="plan-property-form">
      <label htmlFor={`${id}-path`}>
        {t('plan.path')}
        <Input id={`${id}-path`} className="code" autoFocus={!path} maxLength={most.path} value={path} placeholder="price" onChange={(input) => onChange({ ...property, path: input.target.value })} />
        <span className="small ink3">{t('plan.pathHelp')}</span>
      </label>
      <label htmlFor={`${id}-types`}>
        {t('plan.typesTitle')}
        <Select<PlanPropertyType[]>
          id={`${id}-types`} mode="multiple" showSearch={false} value={types} placeholder={t('plan.anyType')} options={propertyTypes.map((value) => ({ value, label: t(`plan.types.${value}`) }))}
          onChange={(chosen) => onChange({ ...property, types: chosen })}
        />
        <Checkbox checked={isRequired} onChange={(input) => onChange({ ...property, isRequired: input.target.checked })}>{t('plan.requiredText')}</Checkbox>
      </label>
      <label htmlFor={`${id}-values`}>
        {t('plan.valuesTitle')}
        <Select<string[]>
          id={`${id}-values`} mode="tags" open={false} suffixIcon={null} value={allowedValues} maxCount={most.values} tokenSeparators={[',', '，', '、', '\n']} placeholder={t('plan.anyValue')}
          onChange={(values) => onChange({ ...property, allowedValues: values.map((value) => value.slice(0, most.valueLength)).filter(Boolean) })}
        />
      </label>
      <label htmlFor={`${id}-says`}>
        {t('plan.descriptionOptional')}
        <Input id={`${id}-says`} maxLength={most.description} value={description ?? ''} onChange={(input) => onChange({ ...property, description: input.target.value || null })} />
      </label>
    </div>
  );
}
