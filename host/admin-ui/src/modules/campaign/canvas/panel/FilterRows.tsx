import { Icon, IconButton } from '@kernel';
import { AutoComplete, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEventProperties } from '../../shared/pickers';
import type { PropertyFilter } from '../model/definition';

interface FilterRowsProps {
  event: string | null | undefined;
  filters: readonly PropertyFilter[];
  readOnly: boolean;
  /** The event that starts the journey: then a property may be compared with one of its. */
  triggerEvent?: string | null;
  faultOf: (field: string) => string | undefined;
  onChange: (filters: PropertyFilter[], field?: string) => void;
}

type Operator = PropertyFilter['operator'];
const operators: Operator[] = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'contains', 'in', 'exists', 'missing'];
const needNoValue: Operator[] = ['exists', 'missing'];

/** What an event's properties must be; all must hold. */
export function FilterRows({ event, filters, readOnly, triggerEvent, faultOf, onChange }: FilterRowsProps) {
  const { t } = useTranslation('campaign');
  const properties = useEventProperties(event);
  const ofTrigger = useEventProperties(triggerEvent);
  const set = (index: number, filter: PropertyFilter, field?: string) =>
    onChange(filters.map((other, place) => (place === index ? filter : other)), field && `filters[${index}].${field}`);

  return (
    <div className="field" role="group" aria-label={t('filters.title')}>
      <span className="field-label">{t('filters.title')}<span className="ink3">{t('filters.optional')}</span></span>
      {filters.map((filter, index) => {
        const samples = properties.data?.find((property) => property.path === filter.path)?.samples ?? [];
        const isOfTrigger = filter.triggerPath !== null && filter.triggerPath !== undefined;
        const number = index + 1;
        return (
          <div key={index} className="filter-row">
            <AutoComplete
              aria-label={t('filters.path', { number })} value={filter.path} disabled={readOnly} placeholder={t('filters.pathPlaceholder')}
              options={(properties.data ?? []).filter((property) => property.path.includes(filter.path)).map((property) => ({ value: property.path }))}
              onChange={(path: string) => set(index, { ...filter, path: path ?? '' }, 'path')}
            />
            <Select
              aria-label={t('filters.operator', { number })} value={filter.operator} disabled={readOnly} popupMatchSelectWidth={false}
              options={operators.map((value) => ({ value, label: t(`filters.operators.${value}`) }))}
              onChange={(operator: Operator) => set(index, { ...filter, operator, value: valueFor(operator, filter.value), triggerPath: operator === 'in' ? null : filter.triggerPath })}
            />
            {readOnly ? <span /> : <IconButton small icon="close" label={t('filters.remove', { number })} onClick={() => onChange(filters.filter((_, place) => place !== index))} />}
            {!needNoValue.includes(filter.operator) && (
              <div className="filter-value">
                {triggerEvent && filter.operator !== 'in' && (
                  <Select
                    aria-label={t('filters.against', { number })} value={isOfTrigger ? 'trigger' : 'value'} disabled={readOnly}
                    options={[{ value: 'value', label: t('filters.againstValue') }, { value: 'trigger', label: t('filters.againstTrigger') }]}
                    onChange={(against: string) => set(index, against === 'trigger' ? { ...filter, value: null, triggerPath: filter.path } : { ...filter, value: '', triggerPath: null })}
                  />
                )}
                {isOfTrigger ? (
                  <AutoComplete
                    aria-label={t('filters.triggerPath', { number })} value={filter.triggerPath!} disabled={readOnly}
                    options={(ofTrigger.data ?? []).map((property) => ({ value: property.path }))}
                    onChange={(triggerPath: string) => set(index, { ...filter, triggerPath: triggerPath ?? '' }, 'triggerPath')}
                  />
                ) : filter.operator === 'in' ? (
                  <Select
                    mode="tags" aria-label={t('filters.value', { number })} value={Array.isArray(filter.value) ? (filter.value as string[]) : []} disabled={readOnly}
                    options={samples.map((value) => ({ value }))} tokenSeparators={[',', '，', '、']} onChange={(value: string[]) => set(index, { ...filter, value })}
                  />
                ) : samples.length > 0 ? (
                  <AutoComplete
                    aria-label={t('filters.value', { number })} value={textOf(filter.value)} disabled={readOnly} options={samples.map((value) => ({ value }))}
                    onChange={(value: string) => set(index, { ...filter, value: value ?? '' }, 'value')}
                  />
                ) : (
                  <Input
                    aria-label={t('filters.value', { number })} value={textOf(filter.value)} disabled={readOnly} placeholder={t('filters.valuePlaceholder')}
                    onChange={(changed) => set(index, { ...filter, value: changed.target.value }, 'value')}
                  />
                )}
              </div>
            )}
            {faultOf(`filters[${index}]`) && <div className="field-fault" role="alert">{t('filters.incomplete')}</div>}
          </div>
        );
      })}
      {!readOnly && (
        <button type="button" className="link-button row medium" onClick={() => onChange([...filters, { path: '', operator: 'eq', value: '', triggerPath: null }])}>
          <Icon name="plus" size={14} />{t('filters.add')}
        </button>
      )}
    </div>
  );
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A list stays a list, a single value a single one. */
function valueFor(operator: Operator, value: unknown): unknown {
  if (needNoValue.includes(operator)) return null;
  if (operator === 'in') return Array.isArray(value) ? value : textOf(value) ? [textOf(value)] : [];
  return Array.isArray(value) ? textOf(value[0]) : (value ?? '');
}
