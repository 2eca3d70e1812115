import { act, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderApp, sessionWith, startI18n } from '@kernel/testing';
import cdp from '../index';

const person = (profileNo: number, name: string) => ({
  profileId: `p${profileNo}`, profileNo, name, city: '上海', unitName: null, firstSeenTime: '2026-11-22T02:00:00Z', lastSeenTime: '2026-11-22T02:00:00Z', eventCount: 1, purchases: [], identifiers: [],
});
const pair = (id: string, state = 'open') => ({
  id, origin: 'similar', identifierType: null, identifierTypeLabel: null, eventTime: null, probability: 0.8, refused: null, state, foundTime: '2026-11-22T02:00:00Z',
  decidedTime: null, userName: state === 'open' ? null : '林岚', reason: null, people: [person(1, `甲${id}`), person(2, `乙${id}`)], agreeing: ['姓名'], differing: [],
});
const fields = [{ label: '生日', kind: 'birthDate', level: 'different', weight: -5, first: ['1980-01-01'], second: ['1990-01-01'] }];

let open: string[];
let asked: string[];

/** What the server knows, and what it answers to a decision: 409 where somebody else was faster. */
function serve({ isLate = false, isSlow = false } = {}) {
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    const { pathname } = new URL(request.url);
    const [, id, act] = /\/match-review\/(\w+)(?:\/([\w-]+))?$/.exec(pathname) ?? [];
    if (request.method === 'POST' && id) {
      asked.push(`${act} ${id}`);
      open = open.filter((other) => other !== id);
      return isLate
        ? Response.json({ error: { code: 'Cdp:MatchReviewDecided', message: '林岚刚刚对这一对人做了另外的决定，刷新页面看看。' } }, { status: 409 })
        : Response.json(pair(id, 'keptApart'));
    }
    if (id) return Response.json({ review: pair(id, open.includes(id) ? 'open' : 'merged'), fields, namesSwapped: false, isMasked: true, isStale: false });
    if (isSlow && asked.length > 0) await new Promise((resolve) => setTimeout(resolve, 200));
    if (pathname.endsWith('/match-review')) return Response.json({ items: open.map((other) => pair(other)), total: open.length, totalIsExact: true, next: null, previous: null });
    return Response.json({}, { status: 404 });
  }));
}

async function show(at: string) {
  const { default: MatchReviewPage } = await import('./MatchReviewPage');
  return renderApp(null, { routes: [{ path: '/match-reviews/:id', element: <MatchReviewPage /> }, { path: '*', element: null }], at, modules: [cdp], session: sessionWith(['Cdp.Profiles.Merge']) });
}

beforeAll(async () => {
  configure({ defaultHidden: true });
  await startI18n([cdp]);
});

beforeEach(() => {
  open = ['a', 'b', 'c'];
  asked = [];
});

describe('A pair', () => {
  it('is laid side by side with what each field says', async () => {
    serve();
    await show('/match-reviews/a');
    expect(await screen.findByText('甲a与乙a')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /生日.*1980-01-01.*1990-01-01.*不同.*反对/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /显示明文/ })).toBeNull();
  });

  it('is kept apart by a key, and the next one stands there', async () => {
    serve();
    const { router } = await show('/match-reviews/a');
    await screen.findByText('第1对，共3对');
    fireEvent.keyDown(screen.getByLabelText('原因（选填）'), { key: 'n' });
    expect(asked).toEqual([]);
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(await screen.findByText('甲b与乙b')).toBeInTheDocument();
    expect(asked).toEqual(['keep-apart a']);
    expect(router.state.location.pathname).toBe('/match-reviews/b');
  });

  it('that somebody else has decided meanwhile says so and is read anew', async () => {
    serve({ isLate: true });
    const { router } = await show('/match-reviews/b');
    await screen.findByText('第2对，共3对');
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(await screen.findByText('林岚刚刚对这一对人做了另外的决定，刷新页面看看。')).toBeInTheDocument();
    expect(await screen.findByText('已定为同一个人，合成了一份档案')).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/match-reviews/b');
    await waitFor(() => expect(screen.queryByRole('button', { name: /不是同一个人/ })).toBeNull());
  });

  it('does not fetch back whoever has gone elsewhere meanwhile', async () => {
    serve({ isSlow: true });
    const { router } = await show('/match-reviews/a');
    await screen.findByText('第1对，共3对');
    fireEvent.keyDown(document.body, { key: 'n' });
    await waitFor(() => expect(asked).toEqual(['keep-apart a']));
    await act(() => router.navigate('/match-reviews'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(router.state.location.pathname).toBe('/match-reviews');
  });

  it('leads to its neighbours by J and K', async () => {
    serve();
    const { router } = await show('/match-reviews/b');
    await screen.findByText('第2对，共3对');
    fireEvent.keyDown(document.body, { key: 'j' });
    await waitFor(() => expect(router.state.location.pathname).toBe('/match-reviews/c'));
    await screen.findByText('第3对，共3对');
    fireEvent.keyDown(document.body, { key: 'k' });
    await waitFor(() => expect(router.state.location.pathname).toBe('/match-reviews/b'));
  });
});
