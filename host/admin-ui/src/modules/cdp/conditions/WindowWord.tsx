import { useTranslation } from 'react-i18next';
import { useFormat, type Format } from '@kernel';
import { DayField, NumberField } from './fields';
import { lastDays, type Window } from './leaf';
import { Pick } from './Pick';
import { UnitWord } from './ValueWords';

const presets = [1, 7, 14, 30, 60, 90, 180, 365];
const allTime = 'all';

interface WindowWordProps {
  label: string;
  value: Window | undefined;
  onChange: (window: Window | undefined) => void;
  isWrong: boolean;
  readOnly: boolean;
}

type Translate = (key: string, values?: Record<string, unknown>) => string;

function textOf(window: Window | undefined, t: Translate, format: Format): string {
  if (!window) return t('condition.allTime');
  if (window.type === 'rolling') return t(`condition.last.${window.unit ?? 'day'}`, { count: window.amount ?? 0, amount: format.number(window.amount) });
  if (window.from && window.to) return t('condition.between', { from: format.date(window.from), to: format.date(window.to) });
  if (window.from) return t('condition.since', { date: format.date(window.from) });
  return window.to ? t('condition.upTo', { date: format.date(window.to) }) : t('condition.fixedDates');
}

/** When something happened: the usual spans to choose from, any other below them. */
export function WindowWord({ label, value, onChange, isWrong, readOnly }: WindowWordProps) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const options = [
    ...presets.map((days) => ({ value: String(days), label: t('condition.last.day', { count: days, amount: format.number(days) }) })),
    { value: allTime, label: t('condition.allTime') },
  ];
  const chosen = !value ? allTime : value.type === 'rolling' && (value.unit ?? 'day') === 'day' ? String(value.amount) : '';
  return (
    <Pick
      kind="value" searchable={false} label={label} options={options} values={[chosen]} text={textOf(value, t, format)} isWrong={isWrong} readOnly={readOnly}
      onPick={(next) => onChange(next === allTime ? undefined : lastDays(Number(next)))}
      footer={() => (
        <div className="pick-foot">
          <div className="row wrap medium">
            <span>{t('condition.lastWord')}</span>
            <NumberField
              whole label={t('condition.ownAmount', { label })} readOnly={false} value={value?.type === 'rolling' ? value.amount : undefined}
              onChange={(amount) => onChange({ type: 'rolling', unit: value?.unit ?? 'day', amount })}
            />
            <UnitWord
              label={t('condition.unitOf', { label })} readOnly={false} value={value?.unit ?? 'day'}
              onChange={(unit) => onChange({ type: 'rolling', amount: value?.amount ?? 30, unit })}
            />
          </div>
          <div className="row wrap medium">
            <span>{t('condition.fromWord')}</span>
            <DayField label={t('condition.from', { label })} value={value?.from} onChange={(from) => onChange(withDates({ from, to: value?.to }))} />
            <span>{t('condition.until')}</span>
            <DayField label={t('condition.to', { label })} value={value?.to} onChange={(to) => onChange(withDates({ from: value?.from, to }))} />
          </div>
        </div>
      )}
    />
  );
}

function withDates({ from, to }: { from?: string; to?: string }): Window {
  return { type: 'absolute', ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
