import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, NumberDoor, Section, StateChip, useFormat, useSession, type ChipState } from '@kernel';
import { permissions } from '../shared/permissions';
import type { MatchingDto, MatchRunDto } from '../shared/types';
import { isUnderWay } from './query';
import { RunProgress } from './RunProgress';

const chipOf: Record<MatchRunDto['state'], ChipState> = { waiting: 'waiting', running: 'running', done: 'passed', failed: 'failed', cancelled: 'dropped' };

const queue = '/match-reviews';

/** The run under way, or what came of the last one; before the first, what this is for. */
export function RunSection({ matching, mayEdit }: { matching: MatchingDto; mayEdit: boolean }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { run } = matching;
  if (!run) {
    const values = { merge: format.percent(matching.mergeFrom, 0), review: format.percent(matching.reviewFrom, 0) };
    return (
      <Section title={t('matching.noRun')}>
        <div className="panel matching-first">
          <EmptyState picture={['user', 'people', 'merge', 'eye', 'check']} title={t('matching.firstTitle')} text={t('matching.firstText', values)} note={mayEdit && t('matching.firstNote')} />
        </div>
      </Section>
    );
  }

  return (
    <Section
      title={t(`matching.${isUnderWay(run) ? 'now' : 'last'}.${run.isTrial ? 'trial' : 'run'}`)}
      fact={t('matching.by', { user: run.userName || t('matching.somebody'), when: format.when(run.finishedTime ?? run.creationTime) })}
    >
      <div className="panel matching-run">
        <div className="row wrap" role="status">
          <StateChip state={chipOf[run.state]}>{t(`matching.states.${run.state}`)}</StateChip>
          {!isUnderWay(run) && <span className="medium ink2">{t(endOf(run))}</span>}
          {run.error && <span className="medium bad" role="alert">{run.error}</span>}
        </div>
        {isUnderWay(run) ? <RunProgress run={run} mayEdit={mayEdit} /> : <Result matching={matching} run={run} />}
      </div>
    </Section>
  );
}

function endOf({ state, isTrial }: MatchRunDto): string {
  if (state === 'failed') return 'matching.failedText';
  if (state === 'cancelled') return isTrial ? 'matching.trialCancelled' : 'matching.runCancelled';
  return isTrial ? 'matching.trialDone' : 'matching.runDone';
}

function Result({ matching, run }: { matching: MatchingDto; run: MatchRunDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  const would = run.isTrial ? 'would' : 'did';
  return (
    <>
      <dl className="matching-numbers">
        <div><dt>{t(`matching.${would}.merge`)}</dt><dd className="key-number">{format.number(run.mergedCount)}</dd></div>
        <div><dt>{t(`matching.${would}.review`)}</dt><dd className="key-number">{format.number(run.reviewCount)}</dd></div>
        <div>
          <dt>{t('matching.open')}</dt>
          <dd className="key-number"><NumberDoor value={matching.openReviewCount} to={can(permissions.merge) ? queue : undefined} label={t('matching.open')} /></dd>
        </div>
      </dl>
      {can(permissions.merge) && matching.openReviewCount > 0 && <Link to={queue} className="medium">{t('matching.toQueue')}</Link>}
      {run.state === 'failed' && <Link to="/tasks" className="medium">{t('matching.toTasks')}</Link>}
    </>
  );
}
