import { useTranslation } from 'react-i18next';
import { nothing, useFormat } from '@kernel';
import type { AttributeType } from '../shared/types';

/** The value of an attribute as a reader expects it, whatever a source sent. */
export function useValueText(): (value: unknown, type: AttributeType) => string {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  return (value, type) => {
    if (value === null || value === undefined || value === '') return nothing;
    if (typeof value === 'boolean') return t(value ? 'condition.yes' : 'condition.no');
    if (typeof value === 'number') return format.number(value, Number.isInteger(value) ? 0 : 2);
    if (typeof value !== 'string') return JSON.stringify(value);
    // A masked date is no date any more: it stands as it is.
    if (type === 'time' && !Number.isNaN(Date.parse(value))) return format.dateTime(value);
    return value;
  };
}
