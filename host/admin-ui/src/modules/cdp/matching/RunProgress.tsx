import { useQueryClient } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { percentDone, useFormat, useToast } from '@kernel';
import { cdp } from '../shared/api';
import type { MatchingDto, MatchRunDto } from '../shared/types';
import { matchingKey } from './query';

/** How far a run is, and its end where somebody does not want to wait. */
export function RunProgress({ run, mayEdit }: { run: MatchRunDto; mayEdit: boolean }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const [isCancelling, setCancelling] = useState(false);
  const percent = percentDone(run);

  const cancel = async () => {
    setCancelling(true);
    try {
      const cancelled = await cdp.cancelMatching(run.id);
      client.setQueryData<MatchingDto>(matchingKey, (now) => now && { ...now, run: cancelled });
    } catch (error) {
      toast.failed(error, t('matching.notCancelled'));
      setCancelling(false);
    }
  };

  const words = [
    run.step ?? t(run.state === 'waiting' ? 'matching.queued' : 'matching.working'),
    percent !== undefined && t('matching.doneOf', { done: format.number(run.done), total: format.number(run.total) }),
  ].filter(Boolean).join(' · ');
  return (
    <div className="matching-progress">
      {percent !== undefined && <Progress percent={percent} size="small" aria-label={t('matching.progress')} />}
      <div className="row wrap">
        <span className="medium ink2 num grow">{words}</span>
        {mayEdit && <Button size="small" loading={isCancelling} onClick={() => void cancel()}>{t('matching.cancel')}</Button>}
      </div>
      <p className="small ink3">{t('matching.mayLeave')}</p>
    </div>
  );
}
