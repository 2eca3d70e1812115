import { Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useToast } from '@kernel';
import { cdp } from '../shared/api';
import type { ImportDto } from '../shared/types';
import { percentOf, sizeText } from './steps';
import { useKeepImport } from './useImport';

/** A trial or a run that is under way: how much of the file was read, and a way to end it. */
export function RunProgress({ row }: { row: ImportDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const toast = useToast();
  const keep = useKeepImport();
  const [busy, setBusy] = useState(false);
  const run = row.run!;
  const cancel = async () => {
    setBusy(true);
    try {
      keep(await cdp.cancelImport(row.id));
    } catch (error) {
      toast.failed(error, t('imports.notCancelled'));
    } finally {
      setBusy(false);
    }
  };
  const words = run.state === 'waiting' ? t('imports.queued')
    : t(run.isTrial ? 'imports.trying' : 'imports.running', { done: sizeText(run.done, format.number), total: sizeText(run.total ?? row.size, format.number), rows: format.number(run.rowCount) });
  return (
    <div role="status">
      <div className="import-progress">
        <span className="num">{words}</span>
        <Progress percent={percentOf(row)} size="small" aria-label={t('imports.progress')} />
        <Button loading={busy} onClick={() => void cancel()}>{t(run.isTrial ? 'imports.cancelTrial' : 'imports.cancelRun')}</Button>
      </div>
      <p className="medium ink2">{t('imports.mayLeave')}</p>
    </div>
  );
}
