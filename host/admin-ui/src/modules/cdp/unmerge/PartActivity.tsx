import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, useFormat, useSession } from '@kernel';
import type { TimelineEventDto } from '../shared/types';
import { ActivityBars } from './ActivityBars';
import { activityOf } from './activityOf';
import { PartEvents } from './PartEvents';
import { wallOf, type PieceSpan } from './pieces';

interface Props {
  profileId: string;
  partNo: number;
  span: PieceSpan;
  onFrom: (event: TimelineEventDto) => void;
  onTo: (event: TimelineEventDto) => void;
}

/** What a part was told of, so that one can see when it became somebody else. */
export function PartActivity({ profileId, partNo, span, onFrom, onTo }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const timeZone = useSession().currentTenant?.timeZone ?? 'UTC';
  const [before, setBefore] = useState<string>();
  const { data, error, refetch } = useQuery(activityOf(profileId, partNo));
  const dayOf = (instant: string | undefined) => instant && wallOf(instant, timeZone).slice(0, 10);
  return (
    <section className="part-activity" aria-labelledby="part-activity-title">
      <div className="row wrap">
        <h3 id="part-activity-title" className="medium bold">{t('unmerge.activity')}</h3>
        <span className="spacer" />
        {before && <Button size="small" onClick={() => setBefore(undefined)}>{t('unmerge.newest')}</Button>}
      </div>
      <p className="medium ink2">{t('unmerge.activityText')}</p>
      {error && !data ? <ErrorState error={error} what={t('unmerge.activity')} onRetry={() => void refetch()} />
        : data && data.days.length > 1 && <ActivityBars days={data.days} fromDay={dayOf(span.from)} toDay={dayOf(span.to)} onJump={setBefore} />}
      {before && <p className="small ink3" role="status">{t('unmerge.shownBefore', { time: format.when(before) })}</p>}
      <PartEvents profileId={profileId} partNo={partNo} before={before} span={span} onFrom={onFrom} onTo={onTo} />
    </section>
  );
}
