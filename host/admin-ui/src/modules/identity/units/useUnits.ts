import { useQuery } from '@tanstack/react-query';
import { ok, useSession } from '@kernel';
import { api, keys } from '../shared/api';
import { permissions } from '../shared/permissions';

/** The tree of units; nothing is asked for by who may not see it. */
export function useUnits() {
  const { can } = useSession();
  return useQuery({
    queryKey: keys.units,
    queryFn: async ({ signal }) => (await ok(api.GET('/api/identity/organization-unit/tree', { signal }))).items,
    enabled: can(permissions.units),
  });
}
