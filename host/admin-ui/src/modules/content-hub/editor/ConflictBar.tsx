import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@kernel';
import type { EmailTemplateDetailsDto } from '../shared/api';

interface ConflictBarProps {
  theirs: EmailTemplateDetailsDto;
  onDiff: () => void;
  onReload: () => void;
}

/** Somebody else was faster; nothing is lost and nothing was overwritten. */
export function ConflictBar({ theirs, onDiff, onReload }: ConflictBarProps) {
  const { t } = useTranslation('content-hub');
  const format = useFormat();
  return (
    <div className="editor-note is-waiting" role="alert">
      <Icon name="warning" size={14} />
      <span className="grow">{t('conflict.text', { ago: format.ago(theirs.updatedAt) })}</span>
      <Button size="small" onClick={onDiff}>{t('conflict.see')}</Button>
      <Button size="small" onClick={onReload}>{t('conflict.reload')}</Button>
    </div>
  );
}
