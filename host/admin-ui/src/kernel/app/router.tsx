import { createBrowserRouter, Navigate, Outlet, useLocation, type RouteObject } from 'react-router';
import { AppShell } from '../frame/AppShell';
import { PageSkeleton } from '../feedback/PageSkeleton';
import { loadModuleTexts } from '../i18n/i18n';
import { useSession } from '../session/SessionContext';
import type { UiModule } from '../slots';
import { NotFound } from './NotFound';
import { permittedPage } from './Permitted';
import { RouteError } from './RouteError';

/** Lets only signed-in users through; the way back is kept. */
function SignedIn() {
  const { currentUser } = useSession();
  const { pathname, search } = useLocation();
  if (currentUser.isAuthenticated) return <AppShell />;
  return <Navigate to={signInPath(pathname, search)} replace />;
}

/** The way to sign-in: the company stays in the address, the rest is where it leads back to. */
export function signInPath(pathname: string, search: string): string {
  const query = new URLSearchParams(search);
  const tenant = query.get('tenant');
  query.delete('tenant');
  const rest = query.size > 0 ? `?${query}` : '';
  const target = new URLSearchParams();
  if (tenant) target.set('tenant', tenant);
  if (pathname !== '/' || rest) target.set('returnUrl', pathname + rest);
  return target.size > 0 ? `/sign-in?${target}` : '/sign-in';
}

/** The routes of the kernel and of every module. */
export function createRoutes(modules: readonly UiModule[]): RouteObject[] {
  const pages = modules.flatMap((module) => (module.routes ?? []).map((route): RouteObject => ({
    path: route.path,
    handle: { layout: route.layout ?? 'page' },
    lazy: async () => ({ Component: permittedPage((await route.page()).default, route.permission) }),
  })));
  const settings = modules.flatMap((module) => module.settingsPages ?? []).flatMap((page) =>
    [{ path: page.path, page: page.page }, ...(page.details ?? []).map((detail) => ({ path: `${page.path}/${detail.path}`, page: detail.page }))]
      .map((route): RouteObject => ({
        path: route.path,
        lazy: async () => ({ Component: permittedPage((await route.page()).default, page.permission) }),
      })));

  return [
    {
      HydrateFallback: PageSkeleton,
      ErrorBoundary: RouteError,
      element: <Outlet />,
      children: [
        { path: '/sign-in', lazy: async () => ({ Component: (await import('../signin/SignInPage')).default }) },
        {
          path: '/',
          loader: async () => {
            await loadModuleTexts();
            return null;
          },
          element: <SignedIn />,
          children: [
            {
              // Inside the frame, so that a broken page leaves the navigation alone.
              ErrorBoundary: RouteError,
              children: [
                { index: true, lazy: async () => ({ Component: (await import('../home/HomePage')).default }) },
                ...pages,
                { path: 'settings', lazy: async () => ({ Component: (await import('../settings/SettingsLayout')).default }), children: [...settings, { path: '*', element: <NotFound /> }] },
                { path: 'x/:plugIn/*', lazy: async () => ({ Component: (await import('../plugins/PlugInPage')).default }) },
                { path: '*', element: <NotFound /> },
              ],
            },
          ],
        },
      ],
    },
  ];
}

export function createRouter(modules: readonly UiModule[]) {
  return createBrowserRouter(createRoutes(modules));
}
