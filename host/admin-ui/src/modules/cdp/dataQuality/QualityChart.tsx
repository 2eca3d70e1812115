import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, Section, useFormat } from '@kernel';
import type { DataQualityDto } from '../shared/types';
import { daysBetween, measures, seriesOf, type Measure } from './rates';

const height = 240;
/** A day is no moment: noon is the same day everywhere that matters here. */
const noon = (day: string) => `${day}T12:00:00`;

/** What came day by day, a colour a source. */
export function QualityChart({ quality }: { quality: DataQualityDto }) {
  const { t, i18n } = useTranslation('cdp');
  const format = useFormat();
  const [measure, setMeasure] = useState<Measure>('received');
  const days = useMemo(() => daysBetween(quality.from, quality.to), [quality.from, quality.to]);
  const series = useMemo(() => seriesOf(days, quality.days, measure), [days, quality.days, measure]);
  const names = useMemo(() => new Map(quality.sources.map(({ id, name }) => [id, name])), [quality.sources]);
  const nameOf = (sourceId: string | undefined) => (sourceId === undefined ? t('dataQuality.others') : names.get(sourceId) ?? sourceId);
  const dayText = useMemo(() => {
    const text = new Intl.DateTimeFormat(i18n.language.startsWith('zh') ? 'zh-CN' : 'en-US', { month: 'short', day: 'numeric' });
    return (day: string) => text.format(new Date(noon(day)));
  }, [i18n.language]);

  const totals = days.map((_, index) => series.reduce((sum, { values }) => sum + values[index]!, 0));
  const most = totals.indexOf(Math.max(...totals));
  const all = totals.reduce((sum, value) => sum + value, 0);
  const name = t(`dataQuality.measures.${measure}`);
  const finding = all > 0
    ? t('dataQuality.finding', { name, total: format.number(all), day: dayText(days[most]!), most: format.number(totals[most]) })
    : t('dataQuality.findingNone', { name });

  // Made anew only with the numbers: the chart is drawn again when its option changes.
  const option = useMemo(() => ({
    xAxis: { type: 'category', data: days.map(dayText) },
    yAxis: { type: 'value', minInterval: 1, axisLabel: { formatter: (value: number) => format.short(value) } },
    legend: { show: series.length > 1, type: 'scroll', top: 0, left: 0, itemWidth: 12, itemHeight: 8 },
    grid: { left: 4, right: 8, top: series.length > 1 ? 32 : 12, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => format.number(Number(value)) },
    series: series.map(({ sourceId, values }) => ({ name: nameOf(sourceId), type: 'bar', stack: 'all', barMaxWidth: 28, data: values })),
  }), [days, dayText, series, names, format]);

  return (
    <Section
      title={t('dataQuality.byDay')} fact={t('dataQuality.byDayFact')}
      actions={(
        <Segmented<Measure>
          size="small" aria-label={t('dataQuality.measure')} value={measure} onChange={setMeasure} options={measures.map((value) => ({ value, label: t(`dataQuality.measures.${value}`) }))}
        />
      )}
    >
      <p className="sentence ink2">{finding}</p>
      {all > 0 && (
        <Chart
          option={option} height={height} finding={finding}
          table={{ columns: [t('dataQuality.day'), ...series.map(({ sourceId }) => nameOf(sourceId))], rows: days.map((day, index) => [dayText(day), ...series.map(({ values }) => format.number(values[index]))]) }}
        />
      )}
    </Section>
  );
}
