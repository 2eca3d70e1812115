import { QueryClient } from '@tanstack/react-query';
import { isApiError } from './ApiError';

/** Only what may come right by itself is tried again. */
function mayRecover(error: unknown): boolean {
  return !isApiError(error) || error.kind === 'network' || error.kind === 'server' || error.kind === 'tooMany';
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && mayRecover(error),
        retryDelay: (failures, error) =>
          isApiError(error) && error.retryAfterSeconds ? error.retryAfterSeconds * 1000 : 500 * 2 ** failures,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}
