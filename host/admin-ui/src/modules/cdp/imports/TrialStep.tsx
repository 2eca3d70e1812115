import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '@kernel';
import type { ImportDto } from '../shared/types';
import type { GoToStep } from './ImportPage';
import { RunCounts } from './RunCounts';
import { RunProgress } from './RunProgress';
import { trialOf } from './steps';
import { useStart } from './useStart';

/** 试跑: reads the whole file, says what would come of it, and takes nothing in. */
export function TrialStep({ row, onGo }: { row: ImportDto; onGo: GoToStep }) {
  const { t } = useTranslation('cdp');
  const { start, busy } = useStart(row.id);
  if (row.state === 'trying') return <RunProgress row={row} />;

  const trial = trialOf(row);
  const ended = row.run?.isTrial && !trial ? row.run : undefined;
  const again = <Button loading={busy} onClick={() => void start('try')}>{t('imports.tryAgain')}</Button>;
  return (
    <section aria-label={t('imports.steps.try')}>
      {trial && <RunCounts importId={row.id} kind={row.kind} run={trial} errorCount={row.errorCount} />}
      {trial?.takenCount === 0 && <p className="note import-note"><Icon name="warning" /><span>{t('imports.nothingToTake')}</span></p>}
      {ended && <p className="bad" role="alert">{ended.state === 'failed' ? (ended.error ?? t('imports.trialFailed')) : t('imports.trialCancelled')}</p>}
      {!trial && !ended && <p className="sentence ink2">{t('imports.tryText')}</p>}
      <div className="row wrap import-foot">
        {trial ? <Button type="primary" onClick={() => onGo('run')}>{t('imports.goOn')}</Button>
          : <Button type="primary" loading={busy} onClick={() => void start('try')}>{t(ended ? 'imports.tryAgain' : 'imports.tryIt')}</Button>}
        <Button onClick={() => onGo('map')}>{t('imports.backToMap')}</Button>
        {trial ? again : <Button onClick={() => onGo('run', { skipped: '1' })}>{t('imports.skipTrial')}</Button>}
      </div>
    </section>
  );
}
