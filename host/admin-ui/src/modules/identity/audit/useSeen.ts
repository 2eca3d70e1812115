import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { AuditEntryDto } from '../shared/api';
import { objectKey, objectName } from './auditText';

/** Who and what stood in the entries that were read: the log has no list of them to ask for. */
export interface Seen {
  users: Record<string, string>;
  kinds: Record<string, string>;
  /** By the key that stands in the address. */
  objects: Record<string, string>;
}

const key = ['identity', 'audit-seen'];
const nothingYet: Seen = { users: {}, kinds: {}, objects: {} };

export function useSeen() {
  const client = useQueryClient();
  const { data = nothingYet } = useQuery<Seen>({ queryKey: key, queryFn: skipToken, staleTime: Infinity, gcTime: Infinity });
  const remember = useCallback((entries: readonly AuditEntryDto[]) => {
    client.setQueryData<Seen>(key, (now = nothingYet) => {
      const next: Seen = { users: { ...now.users }, kinds: { ...now.kinds }, objects: { ...now.objects } };
      for (const entry of entries) {
        if (entry.userId) next.users[entry.userId] = entry.userName;
        next.kinds[entry.entityType] = entry.entityTypeName;
        next.objects[objectKey(entry)] = objectName(entry);
      }
      return next;
    });
  }, [client]);
  return { seen: data, remember };
}
