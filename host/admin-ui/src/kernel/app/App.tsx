import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider, type DataRouter } from 'react-router';
import { ErrorState } from '../feedback/ErrorState';
import { Seal } from '../icons/Seal';
import { ModulesProvider } from '../registry';
import { SessionProvider } from '../session/SessionContext';
import type { UiModule } from '../slots';
import { ThemeProvider } from '../theme/ThemeProvider';

interface AppProps {
  modules: readonly UiModule[];
  client: QueryClient;
  router: DataRouter;
}

/** Everything around the pages. */
export function App({ modules, client, router }: AppProps) {
  return (
    <ThemeProvider>
      <QueryClientProvider client={client}>
        <ModulesProvider value={modules}>
          <SessionProvider
            loading={<div className="splash" aria-busy="true"><Seal size={44} /></div>}
            failed={(error, retry) => <div className="splash"><ErrorState error={error} onRetry={retry} /></div>}
          >
            <RouterProvider router={router} />
          </SessionProvider>
        </ModulesProvider>
      </QueryClientProvider>
    </ThemeProvider>
  );
}
