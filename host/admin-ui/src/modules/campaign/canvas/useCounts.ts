import { ok, useLive } from '@kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../shared/api';
import { journeyTopic, keys } from '../shared/names';

const refetchMs = 30_000;

/** The live counts of a version; the stream says when to read anew, the interval catches what it missed. */
export function useCounts(id: string, version: number | undefined) {
  const client = useQueryClient();
  const refresh = () => void client.invalidateQueries({ queryKey: keys.numbers(id) });
  useLive(version === undefined ? undefined : `${journeyTopic}/${id}`, refresh, refresh);
  return useQuery({
    queryKey: keys.counts(id, version),
    queryFn: ({ signal }) => ok(api.GET('/api/campaign/journey/{id}/counts', { params: { path: { id }, query: { version } }, signal })),
    enabled: version !== undefined,
    refetchInterval: refetchMs,
  });
}
