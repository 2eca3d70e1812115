import type { TFunction } from 'i18next';
import type { Format } from '@kernel';
import type { PieceSpan } from './pieces';

/** Which events are meant, in words. */
export function spanText({ from, to, sourceIds }: PieceSpan, t: TFunction<'cdp'>, format: Format): string {
  const time = from && to ? t('unmerge.between', { from: format.dateTime(from, true), to: format.dateTime(to, true) })
    : from ? t('unmerge.since', { time: format.dateTime(from, true) })
    : to ? t('unmerge.until', { time: format.dateTime(to, true) })
    : t('unmerge.allEvents');
  return [time, sourceIds.length > 0 && t('unmerge.ofSources', { count: sourceIds.length })].filter(Boolean).join(' · ');
}
