import { http, useLive, useSession } from '@kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { LeadWorkDto } from './api';
import { keys, leadTopic, permissions } from './names';

/** What waits for the user; follows the live events of leads. */
export function useWork() {
  const client = useQueryClient();
  const { can } = useSession();
  const isOn = can(permissions.leads) && can(permissions.accept);
  const refresh = () => void client.invalidateQueries({ queryKey: keys.work });
  useLive(isOn ? leadTopic : undefined, refresh, refresh);
  return useQuery({ queryKey: keys.work, queryFn: ({ signal }) => http.get<LeadWorkDto>('/api/crm-sync/lead/work', undefined, signal), enabled: isOn });
}

/** The count at the navigation item: leads that wait for a yes. */
export function useLeadCount(): number | undefined {
  const { data } = useWork();
  return data && data.new + data.pool > 0 ? data.new + data.pool : undefined;
}
