import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Reads something anew every so often while somebody looks at it: what changes by itself is not announced. */
export function useFreshness(queryKey: QueryKey, milliseconds: number): void {
  const client = useQueryClient();
  const key = JSON.stringify(queryKey);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void client.invalidateQueries({ queryKey: JSON.parse(key) as QueryKey });
    }, milliseconds);
    return () => clearInterval(timer);
  }, [client, key, milliseconds]);
}
