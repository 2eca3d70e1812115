import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '@kernel';
import { cdp } from '../shared/api';
import { matchReviewsKey } from './query';

/** Takes "two people" back: the pair waits again. */
export function useReopen() {
  const { t } = useTranslation('cdp');
  const toast = useToast();
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const reopen = async (id: string) => {
    setBusy(true);
    try {
      await cdp.reopenReview(id);
      toast.done(t('matchReviews.reopened'));
    } catch (error) {
      toast.failed(error, t('matchReviews.notReopened'));
    } finally {
      setBusy(false);
      await client.invalidateQueries({ queryKey: matchReviewsKey });
    }
  };
  return { reopen, isBusy };
}
