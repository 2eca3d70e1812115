import { ok, useToast } from '@kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, keys, type WorkDto } from '../shared/api';

/** Has the company's events taken once more that a consumer put aside. */
export function RetryParked({ work }: { work: WorkDto }) {
  const { t } = useTranslation('identity');
  const client = useQueryClient();
  const toast = useToast();
  const retry = useMutation({
    mutationFn: () => ok(api.POST('/api/identity/operations/retry-parked', { body: { worker: work.worker } })),
    onSuccess: ({ taken, left }) => toast.done(left > 0 ? t('operations.retriedSome', { taken, left }) : t('operations.retried', { count: taken })),
    onError: (error) => toast.failed(error),
    onSettled: () => client.invalidateQueries({ queryKey: keys.operations }),
  });
  return <Button size="small" loading={retry.isPending} aria-label={t('operations.retryOf', { name: work.text })} onClick={() => retry.mutate()}>{t('operations.retry')}</Button>;
}
