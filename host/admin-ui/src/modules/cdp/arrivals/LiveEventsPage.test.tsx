import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { renderApp, sessionWith, startI18n } from '@kernel/testing';
import cdp from '../index';

const arrival = (n: number, more: object = {}) => ({
  key: `1-${n}`, outcome: 'stored', receivedTime: '2026-11-22T02:00:00Z', occurredTime: '2026-11-22T02:00:00Z', sourceId: 's', sourceName: '官网', eventName: `Event ${n}`, eventLabel: `Event ${n}`, kind: 'track',
  flags: [], person: null, batchId: 1, n, quarantinedId: null, reasonText: null, detail: null, ...more,
});

let answers: object[];
let asked: URL[];

async function open() {
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    const url = new URL(request.url);
    if (url.pathname === '/api/cdp/source') return Response.json({ items: [] });
    asked.push(url);
    return Response.json({ items: [], leftOut: 0, notLookedAt: 0, isExact: true, next: `c${asked.length}`, ...answers.shift() });
  }));
  const { default: LiveEventsPage } = await import('./LiveEventsPage');
  renderApp(<LiveEventsPage />, { modules: [cdp], session: sessionWith(['Cdp.Sources']) });
}

beforeAll(async () => {
  configure({ defaultHidden: true });
  await startI18n([cdp]);
});
beforeEach(() => { asked = []; });

it('What comes stands above what was there, and how many were left out is said', async () => {
  answers = [{ items: [arrival(1)] }, { items: [arrival(2, { flags: ['late'], outcome: 'flagged' })], leftOut: 70 }];
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  await open();
  await screen.findByText('Event 1');
  await user.click(screen.getByRole('button', { name: '暂停' }));
  await user.click(screen.getByRole('button', { name: '继续' }));
  expect(await screen.findByText('Event 2', undefined, { timeout: 5_000 })).toBeInTheDocument();
  expect(screen.getAllByRole('row').slice(1).map((row) => row.textContent)).toEqual([expect.stringContaining('Event 2'), expect.stringContaining('Event 1')]);
  expect(screen.getByText('迟到')).toBeInTheDocument();
  expect(screen.getByText(/有70条没显示/)).toBeInTheDocument();
  expect(asked.map((url) => url.searchParams.get('after'))).toEqual([null, 'c1']);
});

it('While it is paused nothing is asked for', async () => {
  answers = [{ items: [arrival(1)] }];
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  await open();
  await screen.findByText('Event 1');
  await user.click(screen.getByRole('button', { name: '暂停' }));
  expect(screen.getByText('已暂停')).toBeInTheDocument();
  await new Promise((resolve) => { setTimeout(resolve, 1_500); });
  expect(asked).toHaveLength(1);
});

it('Another filter begins anew', async () => {
  answers = [{ items: [arrival(1)] }, { items: [] }];
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  await open();
  await screen.findByText('Event 1');
  await user.click(screen.getByText('有标记'));
  expect(await screen.findByRole('heading', { name: '最近的事件里没有符合条件的' })).toBeInTheDocument();
  await waitFor(() => expect(asked.at(-1)!.searchParams.get('outcome')).toBe('flagged'));
  expect(asked.at(-1)!.searchParams.get('after')).toBeNull();
});

it('Who may not see refused events is not offered to look for them', async () => {
  answers = [{ items: [arrival(1)] }];
  await open();
  await screen.findByText('Event 1');
  expect(screen.queryByText('拒收')).toBeNull();
});
