import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@kernel';
import type { ImportDto } from '../shared/types';
import type { GoToStep } from './ImportPage';
import { RunCounts } from './RunCounts';
import { RunProgress } from './RunProgress';
import { RunResult } from './RunResult';
import { trialOf } from './steps';
import { useStart } from './useStart';

interface Props {
  row: ImportDto;
  /** The mapping was changed and not tried since: an older trial says nothing. */
  wasSkipped: boolean;
  onGo: GoToStep;
}

/** 导入: asks with the numbers of the trial, takes the rows in, and says what came of it. */
export function RunStep({ row, wasSkipped, onGo }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { start, busy } = useStart(row.id);
  if (row.state === 'running') return <RunProgress row={row} />;
  if (row.state !== 'ready') return <RunResult row={row} busy={busy} onAgain={() => void start('run')} />;

  const trial = wasSkipped ? undefined : trialOf(row);
  return (
    <section aria-label={t('imports.steps.run')}>
      {trial ? <RunCounts importId={row.id} kind={row.kind} run={trial} errorCount={row.errorCount} />
        : <p className="note import-note"><Icon name="info" /><span>{t('imports.notTried')}</span></p>}
      <p className="sentence ink2 import-history">{t('imports.asHistory')}</p>
      <div className="row wrap import-foot">
        <Button type="primary" loading={busy} onClick={() => void start('run')}>{trial ? t('imports.runRows', { rows: format.number(trial.takenCount) }) : t('imports.runIt')}</Button>
        <Button onClick={() => onGo(trial ? 'map' : 'try')}>{t(trial ? 'imports.backToMap' : 'imports.tryFirst')}</Button>
      </div>
    </section>
  );
}
