import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon, useFormat } from '@kernel';
import type { MatchReviewDto } from '../shared/types';
import { useReopen } from './useReopen';

/** Of a decided pair: who said what, and the way back. */
export function DecidedNote({ pair }: { pair: MatchReviewDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { reopen, isBusy } = useReopen();
  const isMerged = pair.state === 'merged';
  return (
    <div className="note" role="status">
      <Icon name={isMerged ? 'merge' : 'info'} />
      <div className="grow">
        <b>{t(`matchReviews.was.${pair.state}`)}</b>
        <div className="small ink2">{[pair.userName, format.when(pair.decidedTime), pair.reason].filter(Boolean).join(' · ')}</div>
      </div>
      {isMerged
        ? <Link to={`/profiles/${pair.people[0]!.profileId}`}>{t('matchReviews.toUnmerge')}</Link>
        : <Button size="small" loading={isBusy} onClick={() => void reopen(pair.id)}>{t('matchReviews.undo')}</Button>}
    </div>
  );
}
