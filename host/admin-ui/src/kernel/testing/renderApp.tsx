import { render } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { createQueryClient } from '../api/queryClient';
import { ModulesProvider } from '../registry';
import { SessionContextProvider, type Session } from '../session/SessionContext';
import type { UiModule } from '../slots';
import { ThemeProvider } from '../theme/ThemeProvider';

/** For tests: a session with these permissions. */
export function sessionWith(permissions: readonly string[], more: Partial<Session> = {}): Session {
  return {
    currentUser: { isAuthenticated: true, id: '1', userName: 'linlan', name: '林岚', email: 'linlan@example.cn' },
    currentTenant: { id: '1', name: '云栖茶集', code: 'yunqi', timeZone: 'Asia/Shanghai', currency: 'CNY' },
    auth: { grantedPolicies: Object.fromEntries(permissions.map((name) => [name, true])) },
    can: (permission) => !permission || permissions.includes(permission),
    reload: async () => {},
    signOut: async () => {},
    ...more,
  };
}

interface RenderOptions {
  routes?: RouteObject[];
  at?: string;
  session?: Session;
  modules?: readonly UiModule[];
}

/** For tests: draws something as it stands in the app, without the frame. Gives the router, to look at the address. */
export function renderApp(content: ReactNode, { routes, at = '/', session = sessionWith([]), modules = [] }: RenderOptions = {}) {
  const router = createMemoryRouter(routes ?? [{ path: '*', element: content }], { initialEntries: [at] });
  const client = createQueryClient();
  // A test that shows an error does not wait for the second try.
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const view = render(
    <ThemeProvider>
      <QueryClientProvider client={client}>
        <ModulesProvider value={modules}>
          <SessionContextProvider value={session}><RouterProvider router={router} /></SessionContextProvider>
        </ModulesProvider>
      </QueryClientProvider>
    </ThemeProvider>,
  );
  return { ...view, router, client };
}
