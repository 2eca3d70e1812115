import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat, useSession } from '@kernel';
import { permissions } from '../shared/permissions';
import type { DataQualityDto } from '../shared/types';
import { changeOf, duplicateRate, refusedRate, unknownShare } from './rates';
import type { Span } from './query';

/** The numbers of all sources together, each with what it is a share of. */
export function QualityTiles({ quality, days }: { quality: DataQualityDto; days: Span }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  const { total } = quality;
  const change = changeOf(total);
  const delay = total.medianDelay && total.p95Delay;
  const refused = format.percent(refusedRate(total));
  return (
    <dl className="quality-tiles panel">
      <Tile label={t('dataQuality.received')} value={format.short(total.received)} note={change === undefined ? t('dataQuality.noChange') : t('dataQuality.changeOf', { change: format.change(change), days })} />
      <Tile
        label={t('dataQuality.refusedRate')} note={t('dataQuality.events', { total: format.number(total.quarantined) })}
        value={can(permissions.quarantine) && total.quarantined > 0 ? <Link to={rangeTo(days)} aria-label={t('dataQuality.toRefused', { rate: refused })}>{refused}</Link> : refused}
      />
      <Tile label={t('dataQuality.duplicateRate')} value={format.percent(duplicateRate(total))} note={t('dataQuality.events', { total: format.number(total.duplicates) })} />
      <Tile label={t('dataQuality.unknownShare')} value={format.percent(unknownShare(total))} note={t('dataQuality.ofStored', { total: format.number(total.unknownPerson) })} />
      <Tile label={t('dataQuality.delay')} value={total.medianDelay ? t(`dataQuality.delays.${total.medianDelay}`) : format.number(undefined)} note={delay ? t('dataQuality.p95', { delay: t(`dataQuality.delays.${total.p95Delay}`) }) : t('dataQuality.noDelay')} />
      <Tile label={t('dataQuality.failed')} value={format.number(total.failedRequests)} note={t('dataQuality.failedText')} />
    </dl>
  );
}

/** The quarantine forgets sooner than the counts do: its longest range is a month. */
export const rangeTo = (days: Span, source?: string) => `/quarantine?time=${days === 7 ? 'week' : 'month'}${source ? `&source=${source}` : ''}`;

function Tile({ label, value, note }: { label: string; value: ReactNode; note: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="key-number">{value}</dd>
      <dd className="small ink3">{note}</dd>
    </div>
  );
}
