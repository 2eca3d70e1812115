import { IconButton } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { Group } from './useGroup';

/** What can be done with several steps. */
export function GroupBar({ group, readOnly }: { group: Group; readOnly: boolean }) {
  const { t } = useTranslation('campaign');
  if (group.chosen.size === 0) return null;
  return (
    <div className="group-bar" role="toolbar" aria-label={t('group.title')}>
      <span className="medium" role="status">{t('group.chosen', { count: group.chosen.size })}</span>
      <IconButton small icon="copy" label={t('group.copy')} onClick={group.copy} />
      {!readOnly && <IconButton small icon="plus" label={t('group.duplicate')} onClick={group.duplicate} />}
      {!readOnly && <IconButton small icon="trash" label={t('group.remove')} onClick={group.remove} />}
      <IconButton small icon="close" label={t('group.clear')} onClick={() => group.choose([])} />
    </div>
  );
}
