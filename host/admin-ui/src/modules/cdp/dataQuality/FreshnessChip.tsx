import { useTranslation } from 'react-i18next';
import { StateChip, useFormat, type ChipState } from '@kernel';
import type { SourceQualityDto } from '../shared/types';

const chips: Record<SourceQualityDto['freshness'], ChipState> = { never: 'neutral', learning: 'neutral', fresh: 'passed', silent: 'failed', off: 'dropped' };

/** Whether a source still sends, and when it last did. */
export function Freshness({ source }: { source: SourceQualityDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const why = source.freshness === 'silent' && source.longestGapSeconds !== null ? t('dataQuality.longestGap', { span: format.span(source.longestGapSeconds) }) : undefined;
  return (
    <span className="quality-fresh">
      <StateChip state={chips[source.freshness]}>{t(`dataQuality.freshness.${source.freshness}`)}</StateChip>
      {source.lastReceivedTime && <span className="small ink3 nowrap" title={format.exact(source.lastReceivedTime)}>{format.ago(source.lastReceivedTime)}</span>}
      {why && <span className="small ink3">{why}</span>}
    </span>
  );
}
