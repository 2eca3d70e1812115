import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';
import { sizeText } from './steps';

/** How much of the file has been sent. */
export function UploadProgress({ sent, size, onCancel }: { sent: number; size: number; onCancel: () => void }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const percent = size > 0 ? Math.min(100, Math.floor((100 * sent) / size)) : 0;
  return (
    <div className="import-progress" role="status">
      <span className="medium num">{t(sent >= size ? 'imports.storing' : 'imports.uploading', { sent: sizeText(sent, format.number), size: sizeText(size, format.number) })}</span>
      <Progress percent={percent} size="small" aria-label={t('imports.uploadLabel')} />
      <Button size="small" onClick={onCancel}>{t('imports.cancelUpload')}</Button>
    </div>
  );
}
