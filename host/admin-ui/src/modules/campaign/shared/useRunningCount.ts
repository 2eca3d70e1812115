import { http, useSession, type PagedResult } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { keys, permissions } from './names';

/** The count at the navigation item: journeys that run. */
export function useRunningCount(): number | undefined {
  const { can } = useSession();
  const { data } = useQuery({
    queryKey: [...keys.journeys, 'running'],
    // Every page needs this, so without the typed client.
    queryFn: ({ signal }) => http.get<PagedResult<unknown>>('/api/campaign/journey', { status: 'running', maxResultCount: 1 }, signal),
    enabled: can(permissions.journeys),
  });
  return data && data.totalCount > 0 ? data.totalCount : undefined;
}
