import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { cdp } from '../shared/api';
import type { SourceDto } from '../shared/types';

/** The source that the address asks for: other pages lead to one. */
export function useAskedSource(): [source: SourceDto | undefined, forget: () => void] {
  const [params, setParams] = useSearchParams();
  const id = params.get('source');
  const { data } = useQuery({ queryKey: ['cdp', 'sources', 'names'], queryFn: ({ signal }) => cdp.sources(signal), enabled: id !== null });
  const forget = () => id !== null && setParams((before) => {
    const next = new URLSearchParams(before);
    next.delete('source');
    return next;
  }, { replace: true });
  return [id === null ? undefined : data?.find((source) => source.id === id), forget];
}
