import { Suspense, use, useMemo, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button } from 'antd';
import { NotFound } from '../app/NotFound';
import { Permitted } from '../app/Permitted';
import { PageSkeleton } from '../feedback/PageSkeleton';
import { plugInPath } from '../frame/navigation';
import { Icon } from '../icons/Icon';
import { useSession } from '../session/SessionContext';
import type { PlugIn, PlugInPage as Page } from '../session/types';
import { PlugInBoundary } from './PlugInBoundary';

/** What a plug-in's page is given. */
export interface PlugInPageProps {
  plugIn: { id: string; name: string; version: string };
}

/** A page that a plug-in brings: its ES module is loaded from the host and shares React, antd and the kernel with us. */
export default function PlugInPage() {
  const { plugIn: id, '*': rest = '' } = useParams();
  const { plugIns } = useSession();
  const plugIn = plugIns?.find((item) => item.id === id);
  const page = plugIn?.pages?.find((item) => plugInPath(plugIn.id, item.path) === plugInPath(plugIn.id, rest));
  if (!plugIn || !page) return <NotFound />;
  return (
    <Permitted permission={page.permission ?? undefined}>
      <Loaded key={page.moduleUrl} plugIn={plugIn} page={page} />
    </Permitted>
  );
}

type Outcome = { Component: ComponentType<PlugInPageProps> } | { reason: string };

async function load(moduleUrl: string, attempt: number): Promise<Outcome> {
  try {
    const url = new URL(moduleUrl, window.location.origin);
    if (url.origin !== window.location.origin) return { reason: `origin ${url.origin}` };
    // A module that failed once is remembered as failed by the browser; another query asks anew.
    if (attempt > 0) url.searchParams.set('attempt', String(attempt));
    const module = (await import(/* @vite-ignore */ url.href)) as { default?: unknown };
    if (typeof module.default !== 'function') return { reason: 'export default' };
    return { Component: module.default as ComponentType<PlugInPageProps> };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function Loaded({ plugIn, page }: { plugIn: PlugIn; page: Page }) {
  const [attempt, setAttempt] = useState(0);
  const outcome = useMemo(() => load(page.moduleUrl, attempt), [page.moduleUrl, attempt]);
  const retry = () => setAttempt((now) => now + 1);
  return (
    <Suspense fallback={<PageSkeleton />}>
      <PlugInBoundary key={attempt} failed={(reason) => <Malfunction plugIn={plugIn} reason={reason} onRetry={retry} />}>
        <Show outcome={outcome} plugIn={plugIn} onRetry={retry} />
      </PlugInBoundary>
    </Suspense>
  );
}

function Show({ outcome, plugIn, onRetry }: { outcome: Promise<Outcome>; plugIn: PlugIn; onRetry: () => void }) {
  const result = use(outcome);
  if ('reason' in result) return <Malfunction plugIn={plugIn} reason={result.reason} onRetry={onRetry} />;
  return <result.Component plugIn={{ id: plugIn.id, name: plugIn.name ?? plugIn.id, version: plugIn.version }} />;
}

function Malfunction({ plugIn, reason, onRetry }: { plugIn: PlugIn; reason: string; onRetry: () => void }) {
  const { t } = useTranslation('kernel');
  return (
    <div className="blank" role="alert">
      <div className="blank-inner">
        <span className="tile is-failed"><Icon name="plug" /></span>
        <h2>{t('plugIn.brokenTitle', { name: plugIn.name ?? plugIn.id })}</h2>
        <p className="ink2">{t('plugIn.brokenText', { version: plugIn.version })}</p>
        <p className="small ink3 plug-in-reason">{reason}</p>
        <div className="row blank-actions"><Button type="primary" onClick={onRetry}>{t('error.retry')}</Button></div>
      </div>
    </div>
  );
}
