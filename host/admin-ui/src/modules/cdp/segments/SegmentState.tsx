import { useTranslation } from 'react-i18next';
import { Icon, StateChip, useFormat } from '@kernel';
import type { SegmentDto } from '../shared/types';

/** How the members stand: being worked out, kept as they are, or failed with the reason. */
export function SegmentState({ segment }: { segment: SegmentDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  return (
    <div className="segment-state">
      <SegmentChip segment={segment} />
      {segment.lastError && (
        <p className="small" role="alert">
          <Icon name="warning" size={12} color="var(--failed)" /> {t(segment.asOf ? 'segments.failedKeeps' : 'segments.failed', { time: format.when(segment.lastErrorTime), asOf: format.when(segment.asOf), reason: segment.lastError })}
        </p>
      )}
    </div>
  );
}

export function SegmentChip({ segment }: { segment: SegmentDto }) {
  const { t } = useTranslation('cdp');
  if (segment.lastError) return <StateChip state="failed">{t('segments.states.failed')}</StateChip>;
  if (segment.isRebuilding || !segment.asOf) return <StateChip state="waiting">{t('segments.states.rebuilding')}</StateChip>;
  if (!segment.isActive) return <StateChip state="neutral">{t('segments.states.still')}</StateChip>;
  return <StateChip state="passed">{t('segments.states.live')}</StateChip>;
}
