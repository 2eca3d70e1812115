import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useMatches, useNavigation as useRouterNavigation } from 'react-router';
import { FrameProvider } from './FrameContext';
import { entryOf, useNavigation } from './navigation';
import { SideNav } from './SideNav';
import { TopBar } from './TopBar';
import { useGoKeys } from './useGoKeys';
import './frame.css';

const NarrowNav = lazy(() => import('./NarrowNav'));

/** What a route may say about its frame. */
export interface RouteHandle {
  layout?: 'page' | 'editor';
}

/** The frame of every page behind sign-in. */
export function AppShell() {
  return (
    <FrameProvider>
      <Shell />
    </FrameProvider>
  );
}

function Shell() {
  const { t } = useTranslation('kernel');
  const { pathname } = useLocation();
  const entries = useNavigation();
  const current = entryOf(entries, pathname);
  const matches = useMatches();
  const isEditor = matches.some((match) => (match.handle as RouteHandle | undefined)?.layout === 'editor');
  const isGoing = useRouterNavigation().state === 'loading';
  const [menuOpen, setMenuOpen] = useState(false);
  useGoKeys(entries);

  return (
    <div className={`app${isEditor ? ' is-mini' : ''}`}>
      <a className="skip-link" href="#content">{t('nav.skip')}</a>
      <SideNav entries={entries} current={current} />
      <div className="sheet">
        {isGoing && <i className="going" aria-hidden="true" />}
        <TopBar current={current} onMenu={() => setMenuOpen(true)} />
        <main id="content" className="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      {menuOpen && (
        <Suspense fallback={null}>
          <NarrowNav entries={entries} current={current} onClose={() => setMenuOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
