import { ok, useLive } from '@kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, keys } from '../shared/api';
import { isOpen } from './taskText';

/** How many the panel shows. */
const shown = 8;

/** Live events may be lost: what runs is looked at now and then all the same. */
const lookEveryMs = 5_000;

/** What I started lately, kept up to date while it runs. */
export function useTasks() {
  const client = useQueryClient();
  const refresh = () => void client.invalidateQueries({ queryKey: keys.tasks });
  useLive('mmo.operation', refresh, refresh);
  return useQuery({
    queryKey: [...keys.tasks, 'mine'],
    queryFn: ({ signal }) => ok(api.GET('/api/identity/task-center', { params: { query: { maxResultCount: shown } }, signal })),
    refetchInterval: (query) => (query.state.data?.items.some(isOpen) ? lookEveryMs : false),
  });
}
