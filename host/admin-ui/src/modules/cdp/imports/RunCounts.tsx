import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';
import type { ImportKind, ImportRunDto } from '../shared/types';
import { ErrorFile } from './ErrorFile';
import { LeftOutCells } from './LeftOutCells';

interface Props {
  importId: string;
  kind: ImportKind;
  run: ImportRunDto;
  /** Rows in the error file. */
  errorCount: number;
}

/** What came of a trial or a run, or would, in words. Zeros of what is rare are left out. */
export function RunCounts({ importId, kind, run, errorCount }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const words = run.isTrial ? 'would' : 'did';
  const counts = [
    { key: 'taken', count: run.takenCount },
    { key: 'created', count: run.createdCount },
    { key: 'updated', count: run.updatedCount },
    { key: 'several', count: run.severalPeopleCount, isRare: true },
    { key: 'known', count: run.duplicateCount, isRare: true },
    { key: 'skipped', count: run.skippedCount, isRare: kind !== 'people' || run.skippedCount === 0 },
    { key: 'errors', count: run.errorCount },
  ].filter(({ count, isRare }) => count > 0 || !isRare);
  return (
    <div className="import-result">
      <p className="sentence">{t('imports.sawRows', { rows: format.number(run.rowCount) })}</p>
      <dl className="import-counts">
        {counts.map(({ key, count }) => (
          <div key={key} className={key === 'errors' && count > 0 ? 'is-bad' : undefined}>
            <dt>{t(`imports.${words}.${key}`)}</dt>
            <dd className="key-number">{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      {run.severalPeopleCount > 0 && <p className="medium ink2">{t('imports.severalText')}</p>}
      <LeftOutCells cells={run.leftOut} isTrial={run.isTrial} />
      <ErrorFile importId={importId} count={errorCount} />
    </div>
  );
}
