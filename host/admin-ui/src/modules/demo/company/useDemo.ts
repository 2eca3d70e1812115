import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createApi, ok, useToast } from '@kernel';
import type { components, paths } from '@kernel/api/generated/demo';

export type DemoDto = components['schemas']['DemoDto'];

const api = createApi<paths>();
const key = ['demo', 'company'];

/** While it is being made somebody watches; else nothing changes by itself. */
export const isUnderWay = (demo?: DemoDto) => demo?.state === 'making' || demo?.state === 'removing';

/** The demo company and what can be done with it. */
export function useDemo() {
  const client = useQueryClient();
  const toast = useToast();
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => ok(api.GET('/api/demo/demo', { signal })),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? 1000 : false),
  });
  const take = (demo: DemoDto) => client.setQueryData(key, demo);
  const play = useMutation({
    mutationFn: (isPlaying: boolean) => ok(api.POST('/api/demo/demo/set-playing', { body: { isPlaying } })),
    onSuccess: take,
    onError: (error) => toast.failed(error),
  });
  return {
    query,
    play,
    make: async () => take(await ok(api.POST('/api/demo/demo/reset'))),
    remove: async () => take(await ok(api.DELETE('/api/demo/demo'))),
  };
}
