import createClient, { type Client } from 'openapi-fetch';
import { apiFetch } from './apiFetch';

/**
 * A client typed by a module's OpenAPI document:
 * `const api = createApi<paths>()` with `paths` from `@kernel/api/generated/<module>`.
 */
export function createApi<Paths extends object>(): Client<Paths> {
  return createClient<Paths>({ baseUrl: window.location.origin, fetch: (request) => apiFetch(request) });
}

/** The data of a call that either has data or has thrown an `ApiError`. */
export async function ok<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}

type Query = Record<string, string | number | boolean | null | undefined | ReadonlyArray<string | number>>;

function withQuery(path: string, query?: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null || value === '') continue;
    if (Array.isArray(value)) for (const item of value) search.append(name, String(item));
    else search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

async function send<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const isForm = body instanceof FormData;
  const response = await apiFetch(path, {
    method,
    signal,
    headers: body === undefined || isForm ? undefined : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
  });
  const text = response.status === 204 ? '' : await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** Calls without generated types: the kernel's own, uploads, and plug-ins. */
export const http = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => send<T>('GET', withQuery(path, query), undefined, signal),
  post: <T = void>(path: string, body?: unknown, signal?: AbortSignal) => send<T>('POST', path, body, signal),
  put: <T = void>(path: string, body?: unknown) => send<T>('PUT', path, body),
  patch: <T = void>(path: string, body?: unknown) => send<T>('PATCH', path, body),
  delete: <T = void>(path: string, query?: Query) => send<T>('DELETE', withQuery(path, query)),
};
