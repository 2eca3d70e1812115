import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateChip } from '@kernel';
import type { MatchReviewDto } from '../shared/types';
import { useReopen } from './useReopen';

/** What was decided of a pair, and the way back. */
export function DecisionCell({ pair }: { pair: MatchReviewDto }) {
  const { t } = useTranslation('cdp');
  const { reopen, isBusy } = useReopen();
  const isMerged = pair.state === 'merged';
  return (
    <span className="row">
      <StateChip state={isMerged ? 'passed' : 'neutral'} icon={isMerged ? 'merge' : false}>{t(`matchReviews.states.${pair.state}`)}</StateChip>
      {isMerged
        ? <Link className="medium" to={`/profiles/${pair.people[0]!.profileId}`}>{t('matchReviews.toProfile')}</Link>
        : <button type="button" className="link-button medium" disabled={isBusy} onClick={() => void reopen(pair.id)}>{t('matchReviews.undo')}</button>}
    </span>
  );
}
