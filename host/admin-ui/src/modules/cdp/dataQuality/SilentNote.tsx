import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@kernel';
import type { DataQualityDto } from '../shared/types';

/** Sources that have stopped; nothing when all is well. */
export function SilentNote({ quality }: { quality: DataQualityDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const silent = quality.sources.filter(({ freshness }) => freshness === 'silent');
  if (silent.length === 0) return null;
  return (
    <p className="note quality-silent" role="status">
      <Icon name="warning" />
      <span>{t('dataQuality.silentNote', { total: silent.length, names: format.list(silent.map(({ name }) => t('dataQuality.silentOne', { name }))) })}</span>
    </p>
  );
}
