import type { ReactNode } from 'react';

export interface ConfirmOptions {
  /** A question that names the thing: 删除人群「双12预热名单」？ */
  title: string;
  /** Who is touched and whether it can be undone. */
  text?: ReactNode;
  /** The act, repeated: 删除人群. Never 确定. */
  verb: string;
  /** The way back: 保留, 先不. */
  keep?: string;
  danger?: boolean;
  /** It can be taken back: the verb has the focus, and Enter goes on. */
  isReversible?: boolean;
  /** Must be typed before the act: only above 1,000 people or where money is at stake. */
  typedName?: string;
}

export interface ToastOptions {
  title: string;
  description?: ReactNode;
  /** Waiting: nothing went wrong, and nothing was done. */
  tone: 'passed' | 'waiting' | 'failed';
  actions?: ReadonlyArray<{ label: string; act: () => void; isMain?: boolean }>;
}

export interface OverlayHostApi {
  confirm: (options: ConfirmOptions) => Promise<boolean>;
  toast: (options: ToastOptions) => void;
}

/**
 * Dialogs and toasts are drawn by a host whose code comes with the first of them.
 * Until it is mounted, requests wait here.
 */
let host: OverlayHostApi | undefined;
let waiting: Array<(ready: OverlayHostApi) => void> = [];
let wake: () => void = () => {};

export function whenOverlaysAreAskedFor(listener: () => void): () => void {
  wake = listener;
  if (waiting.length > 0) listener();
  return () => { wake = () => {}; };
}

export function mountOverlayHost(api: OverlayHostApi): () => void {
  host = api;
  for (const request of waiting) request(api);
  waiting = [];
  return () => { host = undefined; };
}

function withHost(request: (ready: OverlayHostApi) => void): void {
  if (host) return request(host);
  waiting.push(request);
  wake();
}

export function askConfirm(options: ConfirmOptions): Promise<boolean> {
  return new Promise((resolve) => withHost((ready) => void ready.confirm(options).then(resolve)));
}

export function showToast(options: ToastOptions): void {
  withHost((ready) => ready.toast(options));
}
