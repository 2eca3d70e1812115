import { newKey, ok, useConfirm, useFormat, useSession, useToast } from '@kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../shared/api';
import { keys, permissions } from '../shared/names';

export type FailedVerdict = 'retry' | 'skip';

/** What somebody may decide about people who failed at a step: about the chosen ones, or about all of them. Undefined when they may not. */
export function useFailed(journeyId: string): ((verdict: FailedVerdict, nodeId: string, people: number, chosen?: readonly string[]) => Promise<boolean>) | undefined {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const { can } = useSession();
  const ask = useConfirm();
  const toast = useToast();
  const client = useQueryClient();
  if (!can(permissions.mend)) return undefined;

  return async (verdict, nodeId, people, chosen) => {
    const total = format.number(people);
    if (!(await ask({ title: t(`failed.${verdict}Title`, { total }), text: t(`failed.${verdict}Text`), verb: t(`failed.${verdict}`), keep: t('failed.leave') }))) return false;
    let resolved = 0;
    try {
      // A call takes so many; those that it took are no longer asked for.
      for (let hasMore = true; hasMore;) {
        const body = { journeyId, nodeId, enrolmentIds: chosen ? [...chosen] : null, idempotencyKey: newKey() };
        const answer = await ok(verdict === 'retry' ? api.POST('/api/campaign/enrolment/retry-failed', { body }) : api.POST('/api/campaign/enrolment/skip-failed', { body }));
        resolved += answer.resolved;
        hasMore = answer.hasMore && answer.resolved > 0;
      }
      toast.done(resolved > 0 ? t(`failed.${verdict}Done`, { total: format.number(resolved) }) : t('failed.nobody'));
    } catch (error) {
      toast.failed(error);
    }
    await client.invalidateQueries({ queryKey: keys.numbers(journeyId) });
    return true;
  };
}
