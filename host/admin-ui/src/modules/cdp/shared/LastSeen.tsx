import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';

const kept = 5 * 60_000;

/** When somebody of a list was last seen, which is kept to five minutes; the person's own page has the exact time. */
export function LastSeen({ time, className }: { time: string; className?: string }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const isRecent = Date.now() - new Date(time).getTime() < kept;
  return (
    <span className={className} title={t('profiles.seenAbout', { time: format.dateTime(time) })}>
      {isRecent ? t('profiles.seenNow') : format.ago(time)}
    </span>
  );
}
