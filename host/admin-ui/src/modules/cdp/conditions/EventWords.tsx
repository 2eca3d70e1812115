import { useTranslation } from 'react-i18next';
import { Icon, IconButton, useFormat } from '@kernel';
import type { AttributeType, ConditionOperator, EventPropertyDto } from '../shared/types';
import { useEventProperties, useEventTypes } from '../shared/catalog';
import type { LeafProps } from './editorContext';
import { DidWord } from './DidWord';
import { NumberField } from './fields';
import { aggregateOperators, asFilters, asWindow, carryValue, isNever, operatorsOf, withFields, type PropertyFilter } from './leaf';
import { Pick } from './Pick';
import { OperatorWord, ValueWords } from './ValueWords';
import { WindowWord } from './WindowWord';

const sumPrefix = 'sum:';

/** 在最近30天内，做过 支付订单 至少 2 次，其中 … */
export function EventWords(props: LeafProps) {
  const { json, onChange, nameOf, isWrong, readOnly, startOpen } = props;
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const types = useEventTypes();
  const name = String(json.name ?? '');
  const never = isNever(json);
  const type = types.data?.find((item) => item.name === name);
  const window = asWindow(json);

  return (
    <>
      {window && <span>{t('condition.during')}</span>}
      <WindowWord
        label={nameOf(t('condition.what.window'))} value={window} onChange={(next) => onChange(withFields(json, { window: next }))}
        isWrong={isWrong('window')} readOnly={readOnly}
      />
      <span>{window ? t('condition.within') : t('condition.comma')}</span>
      <DidWord label={nameOf(t('condition.what.did'))} never={never} words="did" json={json} onChange={onChange} readOnly={readOnly} />
      <Pick
        kind="field" label={nameOf(t('condition.what.event'))} text={type?.label ?? name} placeholder={t('condition.pickEvent')} searchable creatable
        options={(types.data ?? []).map((item) => ({ value: item.name, label: item.label, name: item.isInternal ? undefined : item.name, detail: t('condition.in30Days', { count: item.count, amount: format.number(item.count) }) }))}
        values={[name]} isLoading={types.isPending} error={types.error} isWrong={isWrong('name')} readOnly={readOnly} startOpen={startOpen}
        onPick={(next) => next !== name && onChange(withFields(json, { name: next, where: undefined, ...(json.agg === 'sum' ? { agg: undefined, property: undefined } : {}) }))}
      />
      {!never && <MeasureWords {...props} name={name} />}
      {name !== '' && <FilterWords {...props} name={name} />}
    </>
  );
}

/** 次数 至少 2 次, or 金额的合计 大于 800 */
function MeasureWords({ json, onChange, nameOf, isWrong, readOnly, name }: LeafProps & { name: string }) {
  const { t } = useTranslation('cdp');
  const properties = useEventProperties(name);
  const isSum = json.agg === 'sum';
  const property = String(json.property ?? '');
  const op = (json.op ?? 'gte') as ConditionOperator;
  const options = [
    { value: 'count', label: t('condition.count') },
    ...(properties.data ?? []).filter((item) => item.type === 'number').map((item) => ({ value: sumPrefix + item.path, label: t('condition.sumOf', { property: item.path }) })),
  ];
  const pickMeasure = (value: string) =>
    onChange(withFields(json, value === 'count' ? { agg: undefined, property: undefined } : { agg: 'sum', property: value.slice(sumPrefix.length) }));

  return (
    <>
      <Pick
        kind="field" label={nameOf(t('condition.what.measure'))} options={options} values={[isSum ? sumPrefix + property : 'count']} onPick={pickMeasure}
        text={isSum ? t('condition.sumOf', { property }) : t('condition.count')} isLoading={properties.isPending} isWrong={isWrong('property')} readOnly={readOnly}
      />
      <OperatorWord
        label={nameOf(t('condition.what.compare'))} operators={aggregateOperators} value={op} type={isSum ? 'number' : 'count'} isWrong={isWrong('op')} readOnly={readOnly}
        onChange={(next) => onChange(withFields(json, { op: next, value: carryValue(json.value, op, next) }))}
      />
      {op === 'between' ? (
        <ValueWords
          op={op} type="number" value={json.value} label={nameOf(t('condition.what.amount'))} isWrong={isWrong('value')} readOnly={readOnly} samples={[]}
          onChange={(value) => onChange(withFields(json, { value }))}
        />
      ) : (
        <NumberField
          whole={!isSum} label={nameOf(t('condition.what.amount'))} value={typeof json.value === 'number' ? json.value : undefined} isWrong={isWrong('value')}
          readOnly={readOnly} onChange={(value) => onChange(withFields(json, { value }))}
        />
      )}
      {!isSum && <span>{t('condition.times')}</span>}
    </>
  );
}

/** 其中 订单金额 大于 100 */
function FilterWords({ json, onChange, nameOf, rowName, isWrong, readOnly, name }: LeafProps & { name: string }) {
  const { t } = useTranslation('cdp');
  const properties = useEventProperties(name);
  const filters = asFilters(json);
  const set = (next: PropertyFilter[]) => onChange(withFields(json, { where: next.length ? next : undefined }));

  return (
    <>
      {filters.map((filter, index) => (
        <FilterLine
          key={index} filter={filter} isFirst={index === 0} properties={properties.data ?? []} isLoading={properties.isPending} error={properties.error}
          name={nameOf(t('condition.filterNo', { number: index + 1 }))} isWrong={(field) => isWrong(`where[${index}].${field}`)} readOnly={readOnly}
          onChange={(next) => set(filters.map((other, place) => (place === index ? next : other)))}
          onRemove={() => set(filters.filter((_, place) => place !== index))}
        />
      ))}
      {!readOnly && (
        <button type="button" className="link-button small add-filter" aria-label={t('condition.addFilterTo', { row: rowName })} onClick={() => set([...filters, { path: '', op: 'eq' }])}>
          <Icon name="plus" size={12} />{t('condition.addFilter')}
        </button>
      )}
    </>
  );
}

interface FilterLineProps {
  filter: PropertyFilter;
  isFirst: boolean;
  properties: readonly EventPropertyDto[];
  isLoading: boolean;
  error: unknown;
  /** 第2条的筛选1 */
  name: string;
  isWrong: (field: string) => boolean;
  readOnly: boolean;
  onChange: (filter: PropertyFilter) => void;
  onRemove: () => void;
}

function FilterLine({ filter, isFirst, properties, isLoading, error, name, isWrong, readOnly, onChange, onRemove }: FilterLineProps) {
  const { t } = useTranslation('cdp');
  const nameOf = (what: string) => t('condition.whatOf', { name, what });
  const property = properties.find((item) => item.path === filter.path);
  const type: AttributeType = property?.type ?? (typeof filter.value === 'number' ? 'number' : typeof filter.value === 'boolean' ? 'boolean' : 'text');
  const operators = operatorsOf(type);
  const withValue = (value: unknown): PropertyFilter => ({ path: filter.path, op: filter.op, ...(value === undefined ? {} : { value }) });
  const pickProperty = (path: string) => {
    const next = operatorsOf(properties.find((item) => item.path === path)?.type);
    const op = next.includes(filter.op) ? filter.op : next[0]!;
    const value = carryValue(undefined, filter.op, op);
    onChange({ path, op, ...(value === undefined ? {} : { value }) });
  };

  return (
    <span className="filter-line">
      <span>{isFirst ? t('condition.where') : t('condition.joiners.and')}</span>
      <Pick
        kind="field" searchable creatable label={nameOf(t('condition.what.property'))} text={filter.path} placeholder={t('condition.pickProperty')}
        options={properties.map((item) => ({ value: item.path, label: item.path, detail: item.samples[0] }))} values={[filter.path]} isLoading={isLoading} error={error}
        onPick={(path) => path !== filter.path && pickProperty(path)} isWrong={isWrong('path')} readOnly={readOnly} startOpen={filter.path === ''}
      />
      {filter.path !== '' && (
        <>
          <OperatorWord
            label={nameOf(t('condition.what.operator'))} operators={operators.includes(filter.op) ? operators : [filter.op, ...operators]} value={filter.op} type={type}
            isWrong={isWrong('op')} readOnly={readOnly}
            onChange={(op) => {
              const value = carryValue(filter.value, filter.op, op);
              onChange({ path: filter.path, op, ...(value === undefined ? {} : { value }) });
            }}
          />
          <ValueWords
            op={filter.op} type={type} value={filter.value} label={nameOf(t('condition.what.value'))} isWrong={isWrong('value')} readOnly={readOnly}
            samples={(property?.samples ?? []).map((sample) => ({ value: sample, label: sample }))} onChange={(value) => onChange(withValue(value))}
          />
        </>
      )}
      {!readOnly && <IconButton icon="close" small label={t('condition.removeFilter', { name })} onClick={onRemove} />}
    </span>
  );
}
