import { useFormat } from '@kernel';
import { DatePicker, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { lastDays, presetOf, presets, type Period } from '../shared/period';

interface ReportBarProps {
  period: Period;
  versions: readonly number[];
  version?: number;
  onPeriod: (period: Period) => void;
  onVersion: (version: number | undefined) => void;
}

/** Which messages are counted: sent when, and by which version. */
export function ReportBar({ period, versions, version, onPeriod, onVersion }: ReportBarProps) {
  const { t } = useTranslation('bi-reporting');
  const format = useFormat();
  const today = format.isoDay(new Date());
  const preset = presetOf(period, today);
  const choose = (key: string) => onPeriod(key === 'all' ? {} : lastDays(today, Number(key)));
  return (
    <div className="filter-bar report-bar" role="search" aria-label={t('bar.label')}>
      <span className="medium ink3">{t('bar.sent')}</span>
      <Segmented<string>
        size="small" aria-label={t('bar.sent')} value={preset ?? ''} onChange={choose}
        options={[...presets.map((days) => ({ value: days as string, label: t('bar.days', { days }) })), { value: 'all', label: t('bar.all') }]}
      />
      <DatePicker.RangePicker
        size="small" allowEmpty={[true, true]} aria-label={t('bar.range')}
        value={[period.from ? dayjs(period.from) : null, period.to ? dayjs(period.to) : null]}
        onChange={(days) => onPeriod({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })}
      />
      {versions.length > 1 && (
        <Select<number | 'all'>
          size="small" className="report-version" aria-label={t('bar.version')} value={version ?? 'all'} onChange={(value) => onVersion(value === 'all' ? undefined : value)}
          options={[{ value: 'all', label: t('bar.allVersions') }, ...versions.map((value) => ({ value, label: t('bar.versionNo', { version: value }) }))]}
        />
      )}
    </div>
  );
}
