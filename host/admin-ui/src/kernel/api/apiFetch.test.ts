import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './ApiError';
import { setUnauthorizedHandler } from './apiFetch';
import { createApi, http, ok } from './client';

function answer(status: number, body?: unknown, headers: Record<string, string> = {}) {
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

function stubFetch(...answers: Array<Response | Error | DOMException>) {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    requests.push(request);
    const next = answers.shift() ?? answer(204);
    if (next instanceof Response) return next;
    throw next;
  }));
  return requests;
}

afterEach(() => {
  document.cookie = 'XSRF-TOKEN=; Max-Age=0';
  setUnauthorizedHandler(() => {});
});

describe('A call', () => {
  it('carries the antiforgery token when it writes, and only then', async () => {
    document.cookie = 'XSRF-TOKEN=a%2Bb';
    const requests = stubFetch(answer(200, {}), answer(204));
    await http.get('/api/x');
    await http.post('/api/x', { a: 1 });
    expect(requests[0]!.headers.get('X-XSRF-TOKEN')).toBeNull();
    expect(requests[1]!.headers.get('X-XSRF-TOKEN')).toBe('a+b');
    expect(requests[1]!.headers.get('Accept-Language')).toBe('zh-Hans');
    expect(await requests[1]!.json()).toEqual({ a: 1 });
  });

  it('fetches a new antiforgery token once when the server no longer knows ours', async () => {
    const stale = { error: { code: 'Mmo:Antiforgery', message: '' } };
    const requests = stubFetch(answer(400, stale), answer(200, {}), answer(200, { saved: true }));
    await expect(http.post('/api/x', { a: 1 })).resolves.toEqual({ saved: true });
    expect(requests.map((request) => new URL(request.url).pathname)).toEqual(['/api/x', '/api/abp/application-configuration', '/api/x']);
    expect(await requests[2]!.json()).toEqual({ a: 1 });

    stubFetch(answer(400, stale), answer(200, {}), answer(400, stale));
    await expect(http.post('/api/x', { a: 1 })).rejects.toMatchObject({ code: 'Mmo:Antiforgery' });
  });

  it('puts lists into the query once for each value and leaves out what is empty', async () => {
    const requests = stubFetch(answer(200, {}));
    await http.get('/api/x', { status: ['a', 'b'], filter: '', page: 0, none: undefined });
    expect(new URL(requests[0]!.url).search).toBe('?status=a&status=b&page=0');
  });

  it('throws what the server says, with the faults of fields', async () => {
    stubFetch(answer(400, { error: { code: 'C', message: '有内容没填对。', data: { a: 1 }, validationErrors: [{ message: '太长', members: ['Name'] }] } }));
    const error = await http.post('/api/x', {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind: 'validation', code: 'C', sentence: '有内容没填对。', data: { a: 1 }, validationErrors: [{ message: '太长', members: ['Name'] }] });
  });

  it.each([[401, 'unauthorized'], [403, 'forbidden'], [404, 'notFound'], [409, 'conflict'], [429, 'tooMany'], [503, 'server']] as const)('that ends with %i is %s', async (status, kind) => {
    stubFetch(answer(status, undefined, { 'Retry-After': '7' }));
    await expect(http.get('/api/x')).rejects.toMatchObject({ kind, retryAfterSeconds: 7 });
  });

  it('that reaches no server is a network fault, and one that is cancelled stays cancelled', async () => {
    stubFetch(new TypeError('Failed to fetch'), new DOMException('stop', 'AbortError'));
    await expect(http.get('/api/x')).rejects.toMatchObject({ kind: 'network' });
    await expect(http.get('/api/x')).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('tells when the session has ended, but not when a password is wrong', async () => {
    const ended = vi.fn();
    setUnauthorizedHandler(ended);
    stubFetch(answer(401), answer(401));
    await http.post('/api/identity/account/sign-in', {}).catch(() => {});
    expect(ended).not.toHaveBeenCalled();
    await http.get('/api/x').catch(() => {});
    expect(ended).toHaveBeenCalledOnce();
  });
});

describe('A typed client', () => {
  it('gives the data, or throws as every call does', async () => {
    const api = createApi<{ '/api/things/{id}': { get: { parameters: { path: { id: string } }; responses: { 200: { content: { 'application/json': { name: string } } } } } } }>();
    const requests = stubFetch(answer(200, { name: 'a' }), answer(404, { error: { message: '没有' } }));
    await expect(ok(api.GET('/api/things/{id}', { params: { path: { id: '1' } } }))).resolves.toEqual({ name: 'a' });
    expect(new URL(requests[0]!.url).pathname).toBe('/api/things/1');
    await expect(ok(api.GET('/api/things/{id}', { params: { path: { id: '1' } } }))).rejects.toMatchObject({ kind: 'notFound', sentence: '没有' });
  });
});
