import { newKey, ok, useConfirm, useSession, useToast } from '@kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type MessageDto } from '../shared/api';
import { keys, permissions } from '../shared/names';

export type Verdict = 'send-again' | 'count-as-sent';
type Doubtful = Pick<MessageDto, 'id' | 'attempts'>;

/** What somebody may decide about messages of which nobody knows whether they arrived; undefined when they may not. */
export function useResolve(): ((verdict: Verdict, messages: readonly Doubtful[]) => Promise<boolean>) | undefined {
  const { t } = useTranslation('campaign');
  const { can } = useSession();
  const ask = useConfirm();
  const toast = useToast();
  const client = useQueryClient();
  if (!can(permissions.resolve)) return undefined;

  return async (verdict, messages) => {
    const words = verdict === 'send-again' ? 'again' : 'counted';
    const goOn = await ask({
      title: t(`uncertain.${words}Title`, { count: messages.length }), text: t(`uncertain.${words}Text`), verb: t(`uncertain.${words}`), keep: t('uncertain.leave'), danger: verdict === 'send-again',
    });
    if (!goOn) return false;
    const body = { messages: messages.map(({ id, attempts }) => ({ id, attempts })), idempotencyKey: newKey() };
    try {
      const { resolved, unchanged } = await ok(
        verdict === 'send-again' ? api.POST('/api/campaign/message/send-again', { body }) : api.POST('/api/campaign/message/count-as-sent', { body }),
      );
      const left = unchanged > 0 ? t('uncertain.unchanged', { count: unchanged }) : '';
      toast.done(`${resolved > 0 ? t(`uncertain.${words}Done`, { count: resolved }) : ''}${left}`);
    } catch (error) {
      toast.failed(error);
    }
    await Promise.all([client.invalidateQueries({ queryKey: keys.messages }), client.invalidateQueries({ queryKey: ['campaign', 'numbers'] })]);
    return true;
  };
}
