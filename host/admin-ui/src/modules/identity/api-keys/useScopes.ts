import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ok } from '@kernel';
import { api, keys, type ApiKeyScopeDto } from '../shared/api';

/** The permissions that the acting user may put on a key, by module, and a name for each scope. */
export function useScopes() {
  const query = useQuery({
    queryKey: keys.scopes,
    queryFn: async ({ signal }) => (await ok(api.GET('/api/identity/api-key/scopes', { signal }))).items,
  });
  const groups = useMemo(() => {
    const byGroup = new Map<string, ApiKeyScopeDto[]>();
    for (const scope of query.data ?? []) byGroup.set(scope.group, [...(byGroup.get(scope.group) ?? []), scope]);
    return [...byGroup];
  }, [query.data]);
  const names = useMemo(() => new Map((query.data ?? []).map((scope) => [scope.name, scope.displayName])), [query.data]);
  // A scope that the acting user lacks has no text here: its name has to do.
  return { query, groups, nameOf: (scope: string) => names.get(scope) ?? scope };
}
