import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, newKey, useConfirm, useFormat, useToast } from '@kernel';
import { cdp } from '../shared/api';
import type { MatchingDto } from '../shared/types';
import { isUnderWay, matchingKey } from './query';

/** Starts a trial, or a run that merges: only that one asks first. */
export function RunActions({ matching, isDirty }: { matching: MatchingDto; isDirty: boolean }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const ask = useConfirm();
  const toast = useToast();
  const client = useQueryClient();
  const [starting, setStarting] = useState<'trial' | 'run'>();

  const start = async (kind: 'trial' | 'run') => {
    const values = { merge: format.percent(matching.mergeFrom, 0), review: format.percent(matching.reviewFrom, 0) };
    const text = [t('matching.runText', values), isDirty && t('matching.unsaved')].filter(Boolean).join('');
    if (kind === 'run' && !(await ask({ title: t('matching.runTitle'), text, verb: t('matching.runVerb'), keep: t('keep') }))) return;
    setStarting(kind);
    try {
      const run = await cdp.runMatching(kind === 'trial', newKey());
      client.setQueryData<MatchingDto>(matchingKey, (now) => now && { ...now, run });
    } catch (error) {
      toast.failed(error, t('matching.notStarted'));
    } finally {
      setStarting(undefined);
      await client.invalidateQueries({ queryKey: matchingKey });
    }
  };

  // One at a time: while one is under way, its section says so and can end it.
  if (isUnderWay(matching.run)) return null;
  return (
    <>
      <Button icon={<Icon name="flask" size={14} />} loading={starting === 'trial'} onClick={() => void start('trial')}>{t('matching.try')}</Button>
      <Button type="primary" icon={<Icon name="play" size={14} />} loading={starting === 'run'} onClick={() => void start('run')}>{t('matching.run')}</Button>
    </>
  );
}
