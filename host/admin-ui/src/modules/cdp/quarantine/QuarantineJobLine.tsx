import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useToast } from '@kernel';
import { cdp } from '../shared/api';
import type { QuarantineJobDto } from '../shared/types';
import { quarantineKey } from './query';

const everyMs = 1_000;

/** A replay that took nothing in says so first. */
function lastOf({ kind, stored, duplicates }: QuarantineJobDto): string {
  if (kind !== 'replay') return 'quarantine.lastDiscard';
  return stored + duplicates === 0 ? 'quarantine.lastReplayInVain' : 'quarantine.lastReplay';
}

/** The job that replays or discards everything that fits: how far it is, and what came of it. */
export function QuarantineJobLine({ onEnded }: { onEnded: () => void }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const key = [...quarantineKey, 'job'];
  const { data: job } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await cdp.quarantineJob(signal)) ?? null,
    refetchInterval: (query) => (query.state.data?.state === 'running' ? everyMs : false),
  });
  const isRunning = job?.state === 'running';
  const was = useRef(isRunning);
  useEffect(() => {
    if (was.current && !isRunning) onEnded();
    was.current = isRunning;
  }, [isRunning, onEnded]);
  if (!job) return null;

  const cancel = async () => {
    try {
      client.setQueryData(key, await cdp.cancelQuarantineJob(job.id));
    } catch (error) {
      toast.failed(error, t('quarantine.notCancelled'));
    }
  };
  const numbers = { total: format.number(job.total), done: format.number(job.done), stored: format.number(job.stored), duplicates: format.number(job.duplicates), refused: format.number(job.refused) };
  return (
    <div className="row wrap quarantine-job" role="status">
      {isRunning ? (
        <>
          <span className="medium nowrap">{t(job.kind === 'replay' ? 'quarantine.replaying' : 'quarantine.discarding', numbers)}</span>
          <Progress percent={job.total > 0 ? Math.min(100, Math.floor((100 * job.done) / job.total)) : 0} size="small" aria-label={t('quarantine.progress')} />
          <Button size="small" onClick={() => void cancel()}>{t('quarantine.cancel')}</Button>
        </>
      ) : (
        <span className="medium ink2">
          {t(lastOf(job), { ...numbers, when: format.when(job.finishedTime ?? job.createdTime), user: job.userName })}
          {job.state !== 'done' && t(`quarantine.ended.${job.state}`)}
        </span>
      )}
    </div>
  );
}
