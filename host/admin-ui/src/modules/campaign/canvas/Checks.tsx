import { Icon, IconButton, StateChip } from '@kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Something to mend: a fault of the drawing, or trouble while it runs. */
export interface CheckItem {
  key: string;
  nodeId?: string;
  isError: boolean;
  text: string;
}

interface ChecksProps {
  items: readonly CheckItem[];
  /** Not known yet for what is drawn now. */
  isChecking: boolean;
  /** A draft without faults is ready, advice or not. */
  canPublish: boolean;
  onOpen: (nodeId: string) => void;
}

/** What is to be mended, at the lower right; a click goes to the step. */
export function Checks({ items, isChecking, canPublish, onOpen }: ChecksProps) {
  const { t } = useTranslation('campaign');
  const [isOpen, setOpen] = useState(true);
  const errors = items.filter((item) => item.isError).length;
  const advice = items.length - errors;
  return (
    <section className="checks" aria-label={t('checks.title')}>
      <div className="checks-head">
        <h2 className="section-title">{t('checks.title')}</h2>
        <span className="row" role="status">
          {errors > 0 && <StateChip state="failed">{t('checks.errors', { count: errors })}</StateChip>}
          {errors === 0 && (isChecking ? <span className="small ink3">{t('checks.checking')}</span> : canPublish && <StateChip state="passed">{t('checks.fine')}</StateChip>)}
          {advice > 0 && <StateChip state="waiting">{t('checks.advice', { count: advice })}</StateChip>}
        </span>
        <span className="spacer" />
        {items.length > 0 && <IconButton small icon={isOpen ? 'down' : 'up'} label={t(isOpen ? 'checks.close' : 'checks.open')} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} />}
      </div>
      {isOpen && items.length > 0 && (
        <ul>
          {items.map(({ key, nodeId, isError, text }) => {
            const content = <><Icon name="warning" size={14} /><span>{text}</span></>;
            const classes = `check-line ${isError ? 'is-error' : 'is-advice'}`;
            return <li key={key}>{nodeId ? <button type="button" className={classes} onClick={() => onOpen(nodeId)}>{content}</button> : <div className={classes}>{content}</div>}</li>;
          })}
        </ul>
      )}
    </section>
  );
}
