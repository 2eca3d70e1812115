import { cultures, currentLanguage } from '../i18n/language';
import { ApiError, isApiError, readApiError } from './ApiError';

const tokenCookie = 'XSRF-TOKEN';
const tokenHeader = 'X-XSRF-TOKEN';
const staleTokenCode = 'Mmo:Antiforgery';
const configurationPath = '/api/abp/application-configuration';
const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

type Listener = () => void;
let onUnauthorized: Listener = () => {};

/** What happens when a session has ended (401): the session provider leads to sign-in. */
export function setUnauthorizedHandler(listener: Listener): void {
  onUnauthorized = listener;
}

function antiforgeryToken(): string | undefined {
  const pair = document.cookie.split('; ').find((item) => item.startsWith(`${tokenCookie}=`));
  return pair ? decodeURIComponent(pair.slice(tokenCookie.length + 1)) : undefined;
}

/** A way to the server beside fetch tells so too. */
export const sessionEnded = () => onUnauthorized();

export const isStaleToken = (error: unknown) => isApiError(error) && error.code === staleTokenCode;

/** The token belongs to another session by now (signed in anew in another tab): fetches ours. */
export const renewToken = () => send(new Request(new URL(configurationPath, window.location.origin)));

/** What a request that writes carries. */
export function writingHeaders(): Record<string, string> {
  const token = antiforgeryToken();
  return { 'Accept-Language': cultures[currentLanguage()], ...(token && { [tokenHeader]: token }) };
}

/** The one way to the server: antiforgery, language and errors are handled here. Anything but 2xx throws an `ApiError`. */
export async function apiFetch(input: Request | string, init?: RequestInit): Promise<Response> {
  const request = new Request(input instanceof Request ? input : new URL(input, window.location.origin), init);
  if (readingMethods.has(request.method)) return send(request);

  const again = request.clone();
  try {
    return await send(request);
  } catch (error) {
    if (!isStaleToken(error)) throw error;
    await renewToken();
    return send(again);
  }
}

async function send(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', cultures[currentLanguage()]);
  if (!readingMethods.has(request.method)) {
    const token = antiforgeryToken();
    if (token) request.headers.set(tokenHeader, token);
  }

  let response: Response;
  try {
    // Through globalThis at call time, so that a test's stub counts.
    response = await globalThis.fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(0, '');
  }
  if (response.ok) return response;

  const error = await readApiError(response);
  // A wrong password is also a 401; there the form shows the sentence.
  if (error.kind === 'unauthorized' && !request.url.includes('/api/identity/account/')) onUnauthorized();
  throw error;
}
