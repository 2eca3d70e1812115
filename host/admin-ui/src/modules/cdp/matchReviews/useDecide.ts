import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useConfirm, useToast } from '@kernel';
import type { MatchReviewDto } from '../shared/types';
import { cdp } from '../shared/api';
import { nextOf } from './nextOf';
import { matchReviewsKey } from './query';
import { usePersonName } from './usePersonName';
import { useReopen } from './useReopen';
import type { usePairQueue } from './usePairQueue';

export type Decision = 'merge' | 'keepApart';

/** Decides a pair and goes on to the next. Whatever somebody else has decided meanwhile is told, and shown. */
export function useDecide(pair: MatchReviewDto | undefined, queue: ReturnType<typeof usePairQueue>, onGo: (id: string | undefined) => void) {
  const { t } = useTranslation('cdp');
  const ask = useConfirm();
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const nameOf = usePersonName();
  const { reopen } = useReopen();
  const isBusy = useRef(false);
  const [deciding, setDeciding] = useState<Decision>();
  // Whoever has gone elsewhere meanwhile is not fetched back.
  const here = useRef<string>(undefined);
  useEffect(() => {
    here.current = pair?.id;
    return () => { here.current = undefined; };
  }, [pair?.id]);

  const decide = async (decision: Decision, reason: string) => {
    if (!pair || pair.state !== 'open' || isBusy.current) return;
    isBusy.current = true;
    try {
      const names = { one: nameOf(pair.people[0]!), other: nameOf(pair.people[1]!) };
      if (decision === 'merge' && !(await ask({ title: t('matchReviews.mergeTitle', names), text: t('merge.line'), verb: t('merge.action'), keep: t('keep'), isReversible: true }))) return;
      setDeciding(decision);
      const given = reason.trim() || undefined;
      const decided = await (decision === 'merge' ? cdp.mergeReviewed(pair.id, given) : cdp.keepApart(pair.id, given));
      if (decision === 'merge') toast.done(t('merge.done'), { open: () => void navigate(`/profiles/${decided.people[0]!.profileId}`) });
      else toast.done(t('matchReviews.keptApart', names), { undo: () => void reopen(pair.id) });
      const waiting = await queue.refresh();
      if (here.current === pair.id) onGo(nextOf(queue.ids, pair.id, waiting));
    } catch (error) {
      toast.failed(error, t('matchReviews.notDecided'));
    } finally {
      isBusy.current = false;
      setDeciding(undefined);
      await client.invalidateQueries({ queryKey: matchReviewsKey });
      await client.invalidateQueries({ queryKey: ['cdp', 'profiles'], refetchType: 'none' });
    }
  };
  return { decide, deciding };
}
