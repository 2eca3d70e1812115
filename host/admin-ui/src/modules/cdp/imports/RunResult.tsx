import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon, useSession } from '@kernel';
import { permissions } from '../shared/permissions';
import type { ImportDto } from '../shared/types';
import { RunCounts } from './RunCounts';

/** What came of an import that ended, and where its people are now. */
export function RunResult({ row, busy, onAgain }: { row: ImportDto; busy: boolean; onAgain: () => void }) {
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  const isDone = row.state === 'done';
  const run = row.run!;
  return (
    <section aria-label={t('imports.result')}>
      {isDone ? <p className="note import-note" role="status"><Icon name="check" /><span>{t('imports.isDone')}</span></p>
        : <p className="bad" role="alert">{row.state === 'failed' ? (run.error ?? t('imports.runFailed')) : t('imports.runCancelled')}</p>}
      <RunCounts importId={row.id} kind={row.kind} run={run} errorCount={row.errorCount} />
      {!isDone && <p className="medium ink2">{t('imports.onceOnly')}</p>}
      <div className="row wrap import-foot">
        {!isDone && <Button type="primary" loading={busy} onClick={onAgain}>{t('imports.runAgain')}</Button>}
        {can(permissions.profiles) && <Link to="/profiles">{t('imports.seePeople')}</Link>}
        {run.severalPeopleCount > 0 && can(permissions.merge) && <Link to="/match-reviews">{t('imports.seeReviews')}</Link>}
        <Link to="/imports">{t('imports.seeAll')}</Link>
      </div>
    </section>
  );
}
