import { useTranslation } from 'react-i18next';
import { StateChip } from '@kernel';
import type { EmailTemplateDto } from '../shared/api';

interface VersionChipsProps {
  template: Pick<EmailTemplateDto, 'publishedVersion' | 'hasUnpublishedChanges'> | undefined;
  /** Typed, but not even saved. */
  isDirty?: boolean;
}

/** 已发布第3版 · 草稿有改动 */
export function VersionChips({ template, isDirty = false }: VersionChipsProps) {
  const { t } = useTranslation('content-hub');
  const version = template?.publishedVersion;
  if (!version) return <StateChip state="neutral">{t('versions.never')}</StateChip>;
  return (
    <span className="row">
      <StateChip state="passed">{t('versions.published', { number: version })}</StateChip>
      {(template.hasUnpublishedChanges || isDirty) && <StateChip state="waiting" icon="edit">{t('versions.changed')}</StateChip>}
    </span>
  );
}
