import { createApi, ok, type ConditionJson } from '@kernel';
import type { paths } from '@kernel/api/generated/cdp';
import { useQuery } from '@tanstack/react-query';

const cdp = createApi<paths>();

/** A condition in words; nothing while it is not known or has faults. */
export function useConditionSentence(condition: ConditionJson | null | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: ['campaign', 'condition', JSON.stringify(condition)],
    queryFn: ({ signal }) => ok(cdp.POST('/api/cdp/condition/check', { body: { condition }, signal })),
    enabled: Boolean(condition),
    staleTime: 60_000,
    retry: false,
  });
  return data?.sentence?.text;
}
