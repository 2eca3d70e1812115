import { useTranslation } from 'react-i18next';
import type { ConditionJson } from '@kernel';
import { withFields } from './leaf';
import { Pick } from './Pick';

interface DidWordProps {
  label: string;
  never: boolean;
  /** The pair of words: 做过 / 没做过, 有 / 没有. */
  words: 'did' | 'has';
  json: ConditionJson;
  onChange: (json: ConditionJson) => void;
  readOnly: boolean;
}

/** Did it, or did not: a count of at least one, or of none. */
export function DidWord({ label, never, words, json, onChange, readOnly }: DidWordProps) {
  const { t } = useTranslation('cdp');
  const options = (['yes', 'no'] as const).map((answer) => ({ value: answer, label: t(`condition.${words}.${answer}`) }));
  const chosen = never ? 'no' : 'yes';
  return (
    <Pick
      kind="operator" label={label} options={options} values={[chosen]} text={t(`condition.${words}.${chosen}`)} readOnly={readOnly}
      onPick={(answer) => answer !== chosen && onChange(withFields(json, answer === 'no'
        ? { op: 'eq', value: 0, agg: undefined, property: undefined }
        : { op: 'gte', value: 1 }))}
    />
  );
}
