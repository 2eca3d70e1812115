import { createApi, ok, useSession } from '@kernel';
import type { paths as CdpPaths } from '@kernel/api/generated/cdp';
import { useQuery } from '@tanstack/react-query';
import { permissions } from './names';

const cdp = createApi<CdpPaths>();

/** What people call an event; its own name where it has no other, or where I may not ask. */
export function useEventLabel(): (name: string) => string {
  const { can } = useSession();
  const { data } = useQuery({
    queryKey: ['bi-reporting', 'event-types'],
    queryFn: async ({ signal }) => (await ok(cdp.GET('/api/cdp/event-type', { signal }))).items,
    enabled: can(permissions.segments),
  });
  return (name) => data?.find((type) => type.name === name)?.label ?? name;
}
