import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { EmptyState, ErrorState, Icon, PageHead, PageSkeleton, useFormat, useSession } from '@kernel';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import type { DataQualityDto } from '../shared/types';
import { Definitions } from './Definitions';
import { QualityChart } from './QualityChart';
import { QualityTiles } from './QualityTiles';
import { qualityKey, spanOf, spans, type Span } from './query';
import { Reasons } from './Reasons';
import { SilentNote } from './SilentNote';
import { SourceTable } from './SourceTable';
import './dataQuality.css';

const lookEveryMs = 60_000;

/** 数据质量: what came from each source day by day, and how good it was. */
export default function DataQualityPage() {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const days = spanOf(params.get('days'));
  const { data, error, refetch } = useQuery({
    queryKey: [...qualityKey, days], queryFn: ({ signal }) => cdp.dataQuality(days, signal), placeholderData: keepPreviousData, refetchInterval: lookEveryMs,
  });
  const choose = (value: Span) => setParams((before) => {
    const next = new URLSearchParams(before);
    next.set('days', `${value}`);
    return next;
  }, { replace: true });

  return (
    <>
      <PageHead title={t('dataQuality.title')} fact={data && t('dataQuality.asOf', { time: format.time(data.asOf) })} line={data && <Summary quality={data} days={days} />} />
      <div className="quality-bar" role="search" aria-label={t('dataQuality.span')}>
        <span className="medium ink3">{t('dataQuality.span')}</span>
        <Segmented<Span>
          size="small" aria-label={t('dataQuality.span')} value={days} onChange={choose} options={spans.map((value) => ({ value, label: t('dataQuality.days', { total: value }) }))}
        />
      </div>
      {error && !data ? <ErrorState error={error} what={t('dataQuality.title')} onRetry={() => void refetch()} /> : data ? <Quality quality={data} days={days} /> : <PageSkeleton rows={8} />}
    </>
  );
}

/** The page in one sentence that can be read aloud. */
function Summary({ quality, days }: { quality: DataQualityDto; days: Span }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { received, quarantined } = quality.total;
  if (received === 0) return t('dataQuality.nothingIn', { days });
  return t(quarantined > 0 ? 'dataQuality.summary' : 'dataQuality.summaryGood', { days, total: format.number(received), refused: format.number(quarantined) });
}

function Quality({ quality, days }: { quality: DataQualityDto; days: Span }) {
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  const navigate = useNavigate();
  if (quality.sources.length === 0 || !quality.countedSince) {
    return (
      <div className="page-body">
        <EmptyState
          picture={['plug', 'bolt', 'filter', 'check', 'trend']} title={t('dataQuality.emptyTitle')} text={t('dataQuality.emptyText')}
          actions={<Button type="primary" icon={<Icon name="plug" size={14} />} onClick={() => void navigate('/sources')}>{t('dataQuality.toSources')}</Button>}
        />
      </div>
    );
  }
  return (
    <div className="page-body quality">
      <SilentNote quality={quality} />
      <QualityTiles quality={quality} days={days} />
      <QualityChart quality={quality} />
      <SourceTable quality={quality} />
      {can(permissions.quarantine) && <Reasons quality={quality} />}
      <Definitions quality={quality} days={days} />
    </div>
  );
}
