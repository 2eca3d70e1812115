import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section, useFormat } from '@kernel';
import { cdp } from '../shared/api';
import type { DataQualityDto } from '../shared/types';
import { quarantineKey } from '../quarantine/query';
import { spanOf } from './query';
import { daysBetween } from './rates';

const most = 6;

/** Why events are refused: what the quarantine still has of them. Not for who does not see everything; then it is left out. */
export function Reasons({ quality }: { quality: DataQualityDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const days = daysBetween(quality.from, quality.to).length;
  const time = spanOf(`${days}`) === 7 ? 'week' : 'month';
  const { data } = useQuery({
    queryKey: [...quarantineKey, 'summary', 'quality', quality.from],
    queryFn: ({ signal }) => cdp.quarantineSummary({ from: new Date(Date.parse(quality.asOf) - days * 86_400_000).toISOString() }, signal),
    retry: false,
  });
  if (!data || data.reasons.length === 0) return null;
  return (
    <Section title={t('dataQuality.reasons')} fact={t('dataQuality.reasonsFact')}>
      <ul className="divided quality-reasons">
        {data.reasons.slice(0, most).map(({ reason, label, count }) => (
          <li key={reason} className="row">
            <span className="grow">{label}</span>
            <Link className="num" to={`/quarantine?time=${time}&reason=${reason}`} aria-label={t('dataQuality.reasonOf', { label, total: format.number(count) })}>{format.number(count)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
