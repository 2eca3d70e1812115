import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@kernel';
import type { MatchReviewDto } from '../shared/types';
import { useDecide } from './useDecide';
import { usePairKeys } from './usePairKeys';
import type { usePairQueue } from './usePairQueue';

interface Props {
  /** None while the pair is on its way. */
  pair: MatchReviewDto | undefined;
  queue: ReturnType<typeof usePairQueue>;
  /** To a pair, or back to the list. */
  onGo: (id: string | undefined) => void;
}

/** The two answers, a reason for whoever wants to give one, and the way through the queue. */
export function DecisionBar({ pair, queue, onGo }: Props) {
  const { t } = useTranslation('cdp');
  const [reason, setReason] = useState('');
  useEffect(() => setReason(''), [pair?.id]);
  const { decide, deciding } = useDecide(pair, queue, onGo);
  const isOpen = pair?.state === 'open';

  usePairKeys((act) => {
    if (act === 'next' || act === 'previous') {
      if (queue[act]) onGo(queue[act]);
    } else if (isOpen) void decide(act, reason);
  });

  return (
    <footer className="decision-bar">
      <IconButton icon="left" label={t('matchReviews.previous')} aria-keyshortcuts="K" disabled={!queue.previous} onClick={() => onGo(queue.previous)} />
      <IconButton icon="right" label={t('matchReviews.next')} aria-keyshortcuts="J" disabled={!queue.next} onClick={() => onGo(queue.next)} />
      <span className="row small ink3 hide-narrow">{t('matchReviews.keys')}<kbd>J</kbd><kbd>K</kbd></span>
      <span className="spacer" />
      {/* At the right: what was done is told at the bottom left, and must not cover the next decision. */}
      {(isOpen || !pair) && (
        <>
          <Input
            className="decision-reason" value={reason} maxLength={500} aria-label={t('matchReviews.reasonOptional')} placeholder={t('matchReviews.reasonOptional')}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button loading={deciding === 'keepApart'} onClick={() => void decide('keepApart', reason)}>{t('matchReviews.keepApart')}<kbd aria-hidden="true">N</kbd></Button>
          <Button type="primary" loading={deciding === 'merge'} onClick={() => void decide('merge', reason)}>{t('matchReviews.merge')}<kbd aria-hidden="true">M</kbd></Button>
        </>
      )}
    </footer>
  );
}
