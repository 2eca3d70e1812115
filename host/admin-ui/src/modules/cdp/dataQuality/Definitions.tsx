import { useTranslation } from 'react-i18next';
import { Section, useFormat } from '@kernel';
import type { DataQualityDto } from '../shared/types';
import type { Span } from './query';

const entries = ['day', 'received', 'change', 'refused', 'duplicate', 'unknown', 'delay', 'failed', 'silent'] as const;

/** What each number means: in the page, not behind it. */
export function Definitions({ quality, days }: { quality: DataQualityDto; days: Span }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const values = { zone: quality.timeZone, days };
  const isYoung = quality.countedSince !== null && quality.countedSince !== undefined && quality.countedSince > quality.from;
  return (
    <Section title={t('dataQuality.definitions')}>
      <dl className="quality-definitions medium">
        {entries.map((key) => <div key={key}><dt>{t(`dataQuality.means.${key}.name`)}</dt><dd className="ink2">{t(`dataQuality.means.${key}.text`, values)}</dd></div>)}
        {isYoung && <div><dt>{t('dataQuality.since')}</dt><dd className="ink2">{t('dataQuality.sinceText', { date: format.date(`${quality.countedSince}T12:00:00Z`) })}</dd></div>}
      </dl>
    </Section>
  );
}
