import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLive } from '@kernel';
import { cdp } from '../shared/api';
import type { ImportDto } from '../shared/types';
import { isUnderWay } from './steps';

/** Everything of imports; an act invalidates it. */
export const importsKey = ['cdp', 'imports'] as const;

/** Live events may be lost: what runs is looked at now and then all the same. */
const lookEveryMs = 5_000;

/** One import, kept up to date while it is tried or taken in. */
export function useImport(id: string) {
  const client = useQueryClient();
  const key = [...importsKey, 'one', id];
  const refresh = () => void client.invalidateQueries({ queryKey: key });
  useLive('mmo.operation', refresh, refresh);
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => cdp.import(id, signal),
    refetchInterval: (query) => (query.state.data && isUnderWay(query.state.data) ? lookEveryMs : false),
  });
}

/** Shows what an act answered at once, and lets the list read anew. */
export function useKeepImport() {
  const client = useQueryClient();
  return (answer: ImportDto) => {
    client.setQueryData([...importsKey, 'one', answer.id], answer);
    void client.invalidateQueries({ queryKey: [...importsKey, 'list'] });
  };
}
