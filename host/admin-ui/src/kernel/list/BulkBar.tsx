import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../icons/Icon';

export interface BulkAction {
  key: string;
  label: string;
  icon: IconName;
  onClick: () => void;
}

interface BulkBarProps {
  /** 已选4人 */
  text: ReactNode;
  actions: readonly BulkAction[];
  onClear: () => void;
}

/** Floats at the bottom and is dark in both themes; it never moves rows. */
export function BulkBar({ text, actions, onClear }: BulkBarProps) {
  const { t } = useTranslation('kernel');
  return (
    <div className="bulk-bar" role="region" aria-label={t('list.bulk')}>
      <b className="num">{text}</b>
      <i className="bulk-rule" />
      {actions.map((action) => (
        <button key={action.key} type="button" onClick={action.onClick}>
          <Icon name={action.icon} size={14} />
          {action.label}
        </button>
      ))}
      <i className="bulk-rule" />
      <button type="button" aria-label={t('list.clearSelection')} title={t('list.clearSelection')} onClick={onClear}><Icon name="close" size={14} /></button>
    </div>
  );
}
