import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { setUnauthorizedHandler } from '../api/apiFetch';
import { http } from '../api/client';
import { closeLive } from '../live/useLive';
import { store } from '../storage';
import type { AppConfiguration } from './types';

const configurationKey = ['kernel', 'application-configuration'] as const;

export interface Session extends AppConfiguration {
  /** True when no permission is asked for, or the user has it. */
  can: (permission: string | null | undefined) => boolean;
  /** Reads who is signed in once more; this also fetches the antiforgery cookie of that user. */
  reload: () => Promise<void>;
  signOut: () => Promise<void>;
}

const SessionContext = createContext<Session | null>(null);

function fetchConfiguration(): Promise<AppConfiguration> {
  return http.get<AppConfiguration>('/api/abp/application-configuration');
}

interface SessionProviderProps {
  children: ReactNode;
  loading: ReactNode;
  failed: (error: unknown, retry: () => void) => ReactNode;
}

export function SessionProvider({ children, loading, failed }: SessionProviderProps) {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: configurationKey, queryFn: fetchConfiguration, staleTime: Infinity, gcTime: Infinity, refetchOnWindowFocus: false,
  });

  useEffect(() => {
    // The session ended elsewhere: the gate leads to sign-in as soon as the user is known to be gone.
    setUnauthorizedHandler(() => {
      client.setQueryData<AppConfiguration>(configurationKey, (now) =>
        now && { ...now, currentUser: { isAuthenticated: false }, auth: { grantedPolicies: {} } });
    });
    return () => setUnauthorizedHandler(() => {});
  }, [client]);

  // With a second company the sign-in asks for the code: who was signed in here before it came need not know it.
  const company = data?.currentUser.isAuthenticated ? data.currentTenant?.code : undefined;
  useEffect(() => {
    if (company) store('tenant', company);
  }, [company]);

  const session = useMemo<Session | undefined>(() => {
    if (!data) return undefined;
    const granted = data.auth?.grantedPolicies ?? {};
    const reload = async () => {
      const fresh = await fetchConfiguration();
      // Nothing that the former user saw may stay.
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== configurationKey[0] });
      client.setQueryData(configurationKey, fresh);
    };
    return {
      ...data,
      can: (permission) => !permission || granted[permission] === true,
      reload,
      signOut: async () => {
        await http.post('/api/identity/account/sign-out');
        closeLive();
        await reload();
      },
    };
  }, [client, data]);

  if (session) return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
  return error ? failed(error, () => void refetch()) : loading;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}

export function useOptionalSession(): Session | null {
  return useContext(SessionContext);
}

/** A session that is given, for tests. */
export const SessionContextProvider = SessionContext.Provider;
