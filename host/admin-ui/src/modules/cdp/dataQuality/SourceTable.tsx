import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { nothing, Section, useFormat, useSession } from '@kernel';
import { permissions } from '../shared/permissions';
import type { DataQualityDto, SourceQualityDto } from '../shared/types';
import { Freshness } from './FreshnessChip';
import { rangeTo } from './QualityTiles';
import { spanOf, type Span } from './query';
import { changeOf, daysBetween, duplicateRate, refusedRate, unknownShare } from './rates';

const columns = ['source', 'fresh', 'received', 'change', 'refusedRate', 'duplicateRate', 'unknownShare', 'delay', 'failed'] as const;
const right = new Set<string>(['received', 'change', 'refusedRate', 'duplicateRate', 'unknownShare', 'delay', 'failed']);

/** Every source with its numbers; those that need somebody come first. */
export function SourceTable({ quality }: { quality: DataQualityDto }) {
  const { t } = useTranslation('cdp');
  const days = spanOf(`${daysBetween(quality.from, quality.to).length}`);
  const sources = [...quality.sources].sort((a, b) => Number(b.freshness === 'silent') - Number(a.freshness === 'silent') || b.counts.received - a.counts.received);
  return (
    <Section title={t('dataQuality.bySource')} count={sources.length}>
      <div className="quality-scroll">
        <table className="plain-table quality-table" aria-label={t('dataQuality.bySource')}>
          <thead>
            <tr>{columns.map((key) => <th key={key} scope="col" className={right.has(key) ? 'right' : undefined}>{t(`dataQuality.columns.${key}`)}</th>)}</tr>
          </thead>
          <tbody>{sources.map((source) => <Row key={source.id} source={source} days={days} />)}</tbody>
        </table>
      </div>
    </Section>
  );
}

function Row({ source, days }: { source: SourceQualityDto; days: Span }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  const { counts } = source;
  const refused = format.percent(refusedRate(counts));
  const cell = (key: (typeof columns)[number]) => ({ 'data-label': t(`dataQuality.columns.${key}`), className: right.has(key) ? 'right' : undefined });
  return (
    <tr>
      <th scope="row" data-label={t('dataQuality.columns.source')}>
        <span className="quality-source">
          <Link className="bold" to={`/sources?source=${source.id}`}>{source.name}</Link>
          <Link className="small" to={`/live-events?source=${source.id}`} aria-label={t('dataQuality.liveOf', { name: source.name })}>{t('arrivals.title')}</Link>
        </span>
      </th>
      <td {...cell('fresh')}><Freshness source={source} /></td>
      <td {...cell('received')}>{format.number(counts.received)}</td>
      <td {...cell('change')}>{changeText(format.change(changeOf(counts)))}</td>
      <td {...cell('refusedRate')}>
        {counts.quarantined > 0 && can(permissions.quarantine)
          ? <Link to={rangeTo(days, source.id)} aria-label={t('dataQuality.refusedOf', { name: source.name, rate: refused, total: format.number(counts.quarantined) })}>{refused}</Link>
          : refused}
      </td>
      <td {...cell('duplicateRate')}>{format.percent(duplicateRate(counts))}</td>
      <td {...cell('unknownShare')}>{format.percent(unknownShare(counts))}</td>
      <td {...cell('delay')}>{counts.medianDelay && counts.p95Delay ? t('dataQuality.delayPair', { median: t(`dataQuality.delays.${counts.medianDelay}`), p95: t(`dataQuality.delays.${counts.p95Delay}`) }) : <span className="ink3">{nothing}</span>}</td>
      <td {...cell('failed')}>{format.number(counts.failedRequests)}</td>
    </tr>
  );
}

// Neither better nor worse: less may be what was wanted.
const changeText = (text: string) => (text === nothing ? <span className="ink3">{text}</span> : text);
