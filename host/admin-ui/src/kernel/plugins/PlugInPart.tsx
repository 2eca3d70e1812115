import { Suspense, use, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'antd';
import { http } from '../api/client';
import { PageSkeleton } from '../feedback/PageSkeleton';
import { Icon } from '../icons/Icon';
import type { PlugIn } from '../session/types';
import { PlugInBoundary } from './PlugInBoundary';

/** What every part of a plug-in is given beside its own props. */
export interface PlugInProps {
  plugIn: { id: string; name: string; version: string };
}

export type PlugInPartKind = 'page' | 'card' | 'form';

interface PlugInPartProps {
  plugIn: PlugIn;
  part: PlugInPartKind;
  /** Which one: a page's path, a card's id, a node's kind. */
  name: string;
  moduleUrl: string;
  /** What the part is given. */
  given?: Record<string, unknown>;
}

/** A part of the UI that a plug-in brings: its ES module is fetched when it is shown, and shares React, antd and the kernel with us. */
export function PlugInPart(props: PlugInPartProps) {
  const [attempt, setAttempt] = useState(0);
  const failed = (reason: string): ReactNode => <Malfunction {...props} reason={reason} onRetry={() => setAttempt((now) => now + 1)} />;
  return (
    <Suspense fallback={<PageSkeleton rows={props.part === 'page' ? undefined : 2} />}>
      <PlugInBoundary key={attempt} failed={failed}>
        <Shown {...props} outcome={load(props.moduleUrl, attempt)} failed={failed} />
      </PlugInBoundary>
    </Suspense>
  );
}

type Outcome = { Component: ComponentType<PlugInProps> } | { reason: string };

const loaded = new Map<string, Promise<Outcome>>();

/** One promise for each try: asked again while it is drawn, it must be the same. */
function load(moduleUrl: string, attempt: number): Promise<Outcome> {
  const key = `${attempt} ${moduleUrl}`;
  const known = loaded.get(key) ?? fetchModule(moduleUrl, attempt);
  loaded.set(key, known);
  return known;
}

async function fetchModule(moduleUrl: string, attempt: number): Promise<Outcome> {
  try {
    const url = new URL(moduleUrl, window.location.origin);
    if (url.origin !== window.location.origin) return { reason: `origin ${url.origin}` };
    // A module that failed once is remembered as failed by the browser; another query asks anew.
    if (attempt > 0) url.searchParams.set('attempt', String(attempt));
    const module = (await import(/* @vite-ignore */ url.href)) as { default?: unknown };
    if (typeof module.default !== 'function') return { reason: 'export default' };
    return { Component: module.default as ComponentType<PlugInProps> };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function Shown({ plugIn, given, outcome, failed }: PlugInPartProps & { outcome: Promise<Outcome>; failed: (reason: string) => ReactNode }) {
  const result = use(outcome);
  if ('reason' in result) return failed(result.reason);
  return <result.Component {...given} plugIn={{ id: plugIn.id, name: plugIn.name ?? plugIn.id, version: plugIn.version }} />;
}

/** Says what broke, here and on the plug-ins page; everything else lives on. */
function Malfunction({ plugIn, part, name, reason, onRetry }: PlugInPartProps & { reason: string; onRetry: () => void }) {
  const { t } = useTranslation('kernel');
  useEffect(() => {
    // Who may not be told, is not.
    http.post('/api/identity/plug-in-fault', { plugIn: plugIn.id, part, name, reason: reason.slice(0, 4000) || '?' }).catch(() => {});
  }, [plugIn.id, part, name, reason]);
  const title = t(`plugIn.broken.${part}`, { name: plugIn.name ?? plugIn.id });
  if (part !== 'page') {
    return (
      <div className="panel broken-panel" role="alert">
        <div className="row"><Icon name="warning" color="var(--failed)" /><span className="medium">{title}</span></div>
        <p className="small ink3 plug-in-reason">{reason}</p>
        <button type="button" className="link-button medium" onClick={onRetry}>{t('error.retry')}</button>
      </div>
    );
  }
  return (
    <div className="blank" role="alert">
      <div className="blank-inner">
        <span className="tile is-failed"><Icon name="plug" /></span>
        <h2>{title}</h2>
        <p className="ink2">{t('plugIn.brokenText', { version: plugIn.version })}</p>
        <p className="small ink3 plug-in-reason">{reason}</p>
        <div className="row blank-actions"><Button type="primary" onClick={onRetry}>{t('error.retry')}</Button></div>
      </div>
    </div>
  );
}
