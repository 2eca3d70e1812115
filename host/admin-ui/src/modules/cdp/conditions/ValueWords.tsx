import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';
import type { AttributeType, ConditionOperator } from '../shared/types';
import { DayField, NumberField } from './fields';
import { shapeOf } from './leaf';
import { Pick } from './Pick';
import type { PickOption } from './PickPanel';

interface ValueWordsProps {
  op: ConditionOperator;
  type: AttributeType;
  value: unknown;
  onChange: (value: unknown) => void;
  /** 第2条的值 */
  label: string;
  isWrong: boolean;
  readOnly: boolean;
  /** Values that occur, for texts. */
  samples: readonly PickOption[];
  onSearch?: (text: string) => void;
  isLoading?: boolean;
}

const asNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The words behind an operator, in the shape that operator and type want. */
export function ValueWords(props: ValueWordsProps) {
  const { op, type, value, onChange, label, isWrong, readOnly } = props;
  const { t } = useTranslation('cdp');
  const common = { isWrong, readOnly };
  const isTime = type === 'date' || type === 'time';

  switch (shapeOf(op)) {
    case 'none':
      return null;
    case 'list':
      return <ListWord {...props} />;
    case 'span':
      return <SpanWords {...props} />;
    case 'days':
      return (
        <>
          <NumberField {...common} whole label={label} value={asNumber(value)} onChange={onChange} />
          <span>{value === 0 ? t('condition.daysAheadToday') : t('condition.daysAhead', { count: asNumber(value) ?? 2 })}</span>
        </>
      );
    case 'pair': {
      const [from, to] = Array.isArray(value) ? (value as unknown[]) : [];
      const set = (place: 0 | 1) => (item: unknown) => onChange(place === 0 ? [item ?? null, to ?? null] : [from ?? null, item ?? null]);
      const names = [t('condition.from', { label }), t('condition.to', { label })] as const;
      return isTime ? (
        <>
          <DayField {...common} label={names[0]} value={asText(from)} onChange={set(0)} />
          <span>{t('condition.until')}</span>
          <DayField {...common} label={names[1]} value={asText(to)} onChange={set(1)} />
        </>
      ) : (
        <>
          <NumberField {...common} label={names[0]} value={asNumber(from)} onChange={set(0)} />
          <span>{t('condition.until')}</span>
          <NumberField {...common} label={names[1]} value={asNumber(to)} onChange={set(1)} />
        </>
      );
    }
    default:
      if (isTime) return <DayField {...common} label={label} value={asText(value)} onChange={onChange} />;
      if (type === 'number') return <NumberField {...common} label={label} value={asNumber(value)} onChange={onChange} />;
      if (type === 'boolean') return <FlagWord {...props} />;
      return <TextWord {...props} />;
  }
}

function FlagWord({ value, onChange, label, isWrong, readOnly }: ValueWordsProps) {
  const { t } = useTranslation('cdp');
  const options = [{ value: 'true', label: t('condition.yes') }, { value: 'false', label: t('condition.no') }];
  const chosen = typeof value === 'boolean' ? String(value) : undefined;
  return (
    <Pick
      kind="value" label={label} options={options} values={chosen ? [chosen] : []} text={options.find((option) => option.value === chosen)?.label}
      placeholder={t('condition.pickValue')} onPick={(next) => onChange(next === 'true')} isWrong={isWrong} readOnly={readOnly}
    />
  );
}

function TextWord({ value, onChange, label, isWrong, readOnly, samples, onSearch, isLoading }: ValueWordsProps) {
  const { t } = useTranslation('cdp');
  const text = value === undefined || value === null ? undefined : String(value);
  return (
    <Pick
      kind="value" creatable label={label} options={samples} values={text ? [text] : []} text={text} placeholder={t('condition.pickValue')}
      onPick={onChange} onSearch={onSearch} isLoading={isLoading} emptyText={t('condition.typeValue')} isWrong={isWrong} readOnly={readOnly}
    />
  );
}

function ListWord({ type, value, onChange, label, isWrong, readOnly, samples, onSearch, isLoading }: ValueWordsProps) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const values = Array.isArray(value) ? (value as unknown[]).map(String) : [];
  const options = [...samples, ...values.filter((item) => !samples.some((sample) => sample.value === item)).map((item) => ({ value: item, label: item }))];
  const toggle = (item: string) => {
    const next = values.includes(item) ? values.filter((other) => other !== item) : [...values, item];
    onChange(type === 'number' ? next.map(Number).filter(Number.isFinite) : next);
  };
  return (
    <>
      <Pick
        kind="value" creatable multiple label={label} options={options} values={values} text={values.length ? format.list(values) : undefined}
        placeholder={t('condition.pickValues')} onPick={toggle} onSearch={onSearch} isLoading={isLoading} emptyText={t('condition.typeValue')}
        isWrong={isWrong} readOnly={readOnly}
      />
      <span>{t('condition.oneOf')}</span>
    </>
  );
}

function SpanWords({ value, onChange, label, isWrong, readOnly }: ValueWordsProps) {
  const { t } = useTranslation('cdp');
  const span = (typeof value === 'object' && value !== null ? value : { amount: value, unit: 'day' }) as { amount?: number; unit?: 'day' | 'hour' };
  return (
    <>
      <NumberField whole label={label} value={asNumber(span.amount)} onChange={(amount) => onChange({ unit: 'day', ...span, amount })} isWrong={isWrong} readOnly={readOnly} />
      <UnitWord label={t('condition.unitOf', { label })} value={span.unit ?? 'day'} onChange={(unit) => onChange({ ...span, unit })} readOnly={readOnly} />
    </>
  );
}

interface UnitWordProps {
  label: string;
  value: 'day' | 'hour';
  onChange: (unit: 'day' | 'hour') => void;
  readOnly: boolean;
}

export function UnitWord({ label, value, onChange, readOnly }: UnitWordProps) {
  const { t } = useTranslation('cdp');
  const options = (['day', 'hour'] as const).map((unit) => ({ value: unit, label: t(`condition.units.${unit}`) }));
  return (
    <Pick
      kind="operator" label={label} options={options} values={[value]} text={t(`condition.units.${value}`)} onPick={(unit) => onChange(unit as 'day' | 'hour')} readOnly={readOnly}
    />
  );
}

interface OperatorWordProps {
  label: string;
  operators: readonly ConditionOperator[];
  value: ConditionOperator;
  /** Numbers and times have words of their own: 大于 and 晚于. */
  type: AttributeType | 'count';
  onChange: (op: ConditionOperator) => void;
  isWrong: boolean;
  readOnly: boolean;
}

export function OperatorWord({ label, operators, value, type, onChange, isWrong, readOnly }: OperatorWordProps) {
  const { t } = useTranslation('cdp');
  const textOf = (op: ConditionOperator) => {
    if (type === 'count' && ['gte', 'lte', 'eq'].includes(op)) return t(`condition.countOps.${op}`);
    // 是 is the word for is and for yes: a flag 为 是, or it would be said twice.
    if (type === 'boolean' && (op === 'eq' || op === 'ne')) return t(`condition.flagOps.${op}`);
    return t(`condition.ops.${op}`);
  };
  const options = operators.map((op) => ({ value: op, label: textOf(op) }));
  return (
    <Pick
      kind="operator" searchable={false} label={label} options={options} values={[value]} text={textOf(value)} onPick={(op) => onChange(op as ConditionOperator)}
      isWrong={isWrong} readOnly={readOnly}
    />
  );
}
