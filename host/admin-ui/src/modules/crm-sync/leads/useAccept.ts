import { ok, useErrorSentence, useToast } from '@kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type LeadDto } from '../shared/api';
import { keys } from '../shared/names';

type Acceptable = Pick<LeadDto, 'id' | 'concurrencyStamp'>;

/** Accepts a lead. What the server refuses is a toast, and `fault` for the place where it happened. */
export function useAccept() {
  const { t } = useTranslation('crm-sync');
  const client = useQueryClient();
  const toast = useToast();
  const sentenceOf = useErrorSentence();
  const mutation = useMutation({
    mutationFn: ({ id, concurrencyStamp }: Acceptable) =>
      ok(api.POST('/api/crm-sync/lead/{id}/accept', { params: { path: { id } }, body: { concurrencyStamp } })),
    onSuccess: (lead) => {
      client.setQueryData(keys.lead(lead.id), lead);
      toast.done(t('accept.done', { name: lead.personName ?? t('unknownPerson') }));
    },
    onError: (error) => toast.failed(error, t('accept.failed')),
    // Whoever has it now: lists and counts are old.
    onSettled: () => client.invalidateQueries({ queryKey: keys.leads }),
  });
  return {
    accept: mutation.mutate,
    pendingId: mutation.isPending ? mutation.variables.id : undefined,
    fault: mutation.error ? sentenceOf(mutation.error) : undefined,
  };
}
