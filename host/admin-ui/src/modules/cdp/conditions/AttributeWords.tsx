import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';
import type { ConditionOperator } from '../shared/types';
import { useAttributes, useAttributeValues } from '../shared/catalog';
import { useDelayed } from '../shared/useDelayed';
import type { LeafProps } from './editorContext';
import { carryValue, withFields } from './leaf';
import { Pick } from './Pick';
import { OperatorWord, ValueWords } from './ValueWords';

const searchPauseMs = 250;

/** 城市 是 上海 */
export function AttributeWords({ json, onChange, nameOf, isWrong, readOnly, startOpen }: LeafProps) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const attributes = useAttributes();
  const path = String(json.path ?? '');
  const attribute = attributes.data?.find((item) => item.key === path);
  const op = (json.op ?? 'eq') as ConditionOperator;
  const [search, setSearch] = useState<string>();
  const values = useAttributeValues(path, useDelayed(search ?? '', searchPauseMs), search !== undefined && !attribute?.isPersonal);

  const pickAttribute = (key: string) => {
    const operators = attributes.data?.find((item) => item.key === key)?.operators ?? [];
    if (key === path) return;
    const next = operators.includes(op) ? op : (operators[0] ?? 'eq');
    onChange(withFields(json, { path: key, op: next, value: carryValue(undefined, op, next) }));
  };

  return (
    <>
      <Pick
        kind="field" label={nameOf(t('condition.what.attribute'))} text={attribute?.label ?? path} placeholder={t('condition.pickAttribute')} searchable
        options={(attributes.data ?? []).map((item) => ({ value: item.key, label: item.label, detail: t(`condition.types.${item.type}`) }))}
        values={[path]} onPick={pickAttribute} isLoading={attributes.isPending} error={attributes.error} isWrong={isWrong('path')} readOnly={readOnly} startOpen={startOpen}
      />
      {path !== '' && (
        <>
          <OperatorWord
            label={nameOf(t('condition.what.operator'))} operators={attribute?.operators ?? [op]} value={op} type={attribute?.type ?? 'text'}
            onChange={(next) => onChange(withFields(json, { op: next, value: carryValue(json.value, op, next) }))} isWrong={isWrong('op')} readOnly={readOnly}
          />
          <ValueWords
            op={op} type={attribute?.type ?? typeOf(json.value)} value={json.value} label={nameOf(t('condition.what.value'))} isWrong={isWrong('value')} readOnly={readOnly}
            onChange={(value) => onChange(withFields(json, { value }))}
            samples={(values.data ?? []).map((item) => ({ value: item.value, label: item.value, detail: format.number(item.count) }))}
            onSearch={attribute?.isPersonal ? undefined : setSearch} isLoading={values.isFetching}
          />
        </>
      )}
    </>
  );
}

/** While the catalogue is on its way, the value itself says how it is shown. */
function typeOf(value: unknown): 'number' | 'boolean' | 'text' {
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}
