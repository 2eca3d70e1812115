import { ok, useToast } from '@kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, keys, type OperationDto } from '../shared/api';

/** Asks for the end of a long job; a second or two later it has ended. */
export function useCancelTask() {
  const { t } = useTranslation('identity');
  const client = useQueryClient();
  const toast = useToast();
  const [isCancelling, setCancelling] = useState(false);
  const cancel = async (task: OperationDto) => {
    setCancelling(true);
    try {
      await ok(api.POST('/api/identity/task-center/{id}/cancel', { params: { path: { id: task.id } } }));
    } catch (error) {
      toast.failed(error, t('tasks.notCancelled', { name: task.name }));
    } finally {
      setCancelling(false);
      await client.invalidateQueries({ queryKey: keys.tasks });
    }
  };
  return { cancel, isCancelling };
}
