import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@kernel';
import type { EmailTemplateDetailsDto } from '../shared/api';
import { draftFields, type Draft } from './draft';
import { foldSame, lineDiff } from './lineDiff';

interface DiffDrawerProps {
  open: boolean;
  mine: Draft;
  theirs: EmailTemplateDetailsDto | undefined;
  busy: boolean;
  onClose: () => void;
  onOverwrite: () => void;
  onTakeTheirs: () => void;
}

/** What somebody else saved beside what stands here. Only here it can be overwritten, once it was seen. */
export function DiffDrawer({ open, mine, theirs, busy, onClose, onOverwrite, onTakeTheirs }: DiffDrawerProps) {
  const { t } = useTranslation('content-hub');
  const { t: tKernel } = useTranslation('kernel');
  const format = useFormat();
  const changed = theirs ? draftFields.filter((field) => theirs[field] !== mine[field]) : [];
  return (
    <Drawer
      open={open && theirs !== undefined}
      title={t('conflict.diffTitle')}
      size={720}
      onClose={onClose}
      closeIcon={<Icon name="close" />}
      closable={{ 'aria-label': tKernel('close') }}
      footer={
        <div className="row">
          <span className="small ink3">{theirs && t('conflict.savedAt', { time: format.dateTime(theirs.updatedAt) })}</span>
          <span className="spacer" />
          <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
          <Button type="primary" danger loading={busy} onClick={onOverwrite}>{t('conflict.overwrite')}</Button>
        </div>
      }
    >
      <p className="diff-legend medium">
        <span className="diff-theirs">− {t('conflict.theirs')}</span>
        <span className="diff-mine">+ {t('conflict.mine')}</span>
      </p>
      {changed.length === 0 && <p className="ink2">{t('conflict.same')}</p>}
      {theirs && changed.map((field) => (
        <section key={field} className="diff-part" aria-label={t(`fields.${field}`)}>
          <h2 className="section-title">{t(`fields.${field}`)}</h2>
          <div className="diff">
            {foldSame(lineDiff(theirs[field], mine[field])).map((row, index) => (row.kind === 'gap'
              ? <div key={index} className="diff-gap">{t('conflict.gap', { count: row.count })}</div>
              : (
                <div key={index} className={`diff-${row.kind}`}>
                  <span aria-hidden="true">{{ same: ' ', mine: '+', theirs: '−' }[row.kind]}</span>
                  {row.kind !== 'same' && <span className="sr-only">{t(`conflict.${row.kind}`)}</span>}
                  <span>{row.text || ' '}</span>
                </div>
              )))}
          </div>
        </section>
      ))}
    </Drawer>
  );
}
