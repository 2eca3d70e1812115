import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useConfirm, useFormat, useToast } from '@kernel';
import type { QuarantineFilterDto } from '../shared/types';
import { cdp } from '../shared/api';
import { quarantineKey } from './query';

export interface QuarantineActs {
  /** True when it was done. */
  replay: (ids: readonly string[]) => Promise<boolean>;
  discard: (ids: readonly string[]) => Promise<boolean>;
  replayAll: (filter: QuarantineFilterDto) => Promise<boolean>;
  discardAll: (filter: QuarantineFilterDto) => Promise<boolean>;
}

/** No event was taken: the message says why. */
class NothingDone extends Error {}

/** What can be done with refused events. Replaying takes nothing away, so only what fits a filter and throwing away ask first. */
export function useQuarantineActs(): QuarantineActs {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const ask = useConfirm();
  const toast = useToast();
  const client = useQueryClient();

  return useMemo(() => {
    const act = async (work: () => Promise<string>, failed: string) => {
      try {
        toast.done(await work());
        return true;
      } catch (error) {
        if (error instanceof NothingDone) toast.nothingDone(t('quarantine.nothingReplayed'), error.message);
        else toast.failed(error, failed);
        return false;
      } finally {
        await client.invalidateQueries({ queryKey: quarantineKey });
      }
    };
    return {
      replay: (ids) => act(async () => {
        const { stored, duplicates, refused } = await cdp.replayQuarantined([...ids]);
        if (stored + duplicates === 0) throw new NothingDone(t(refused === 0 ? 'quarantine.goneAlready' : 'quarantine.stillRefused', { refused: format.number(refused) }));
        return t('quarantine.replayed', { stored: format.number(stored), duplicates: format.number(duplicates), refused: format.number(refused) });
      }, t('quarantine.notReplayed')),
      discard: async (ids) => (await ask({
        title: t('quarantine.discardTitle', { total: format.number(ids.length) }), text: t('quarantine.discardText'), verb: t('quarantine.discard'), keep: t('keep'), danger: true,
      })) && act(async () => t('quarantine.discarded', { total: format.number((await cdp.discardQuarantined([...ids])).discarded) }), t('quarantine.notDiscarded')),
      replayAll: async (filter) => (await ask({ title: t('quarantine.replayAllTitle'), text: t('quarantine.replayAllText'), verb: t('quarantine.replayAll'), keep: t('keep') }))
        && act(async () => t('quarantine.begun', { total: format.number((await cdp.replayAllQuarantined(filter)).total) }), t('quarantine.notReplayed')),
      discardAll: async (filter) => (await ask({ title: t('quarantine.discardAllTitle'), text: t('quarantine.discardText'), verb: t('quarantine.discardAll'), keep: t('keep'), danger: true }))
        && act(async () => t('quarantine.begunDiscard', { total: format.number((await cdp.discardAllQuarantined(filter)).total) }), t('quarantine.notDiscarded')),
    };
  }, [ask, client, format, t, toast]);
}
