import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { renderApp, sessionWith, startI18n } from '@kernel/testing';
import cdp from '../index';

const event = {
  id: '7', receivedTime: '2026-11-22T02:00:00Z', sourceId: 's', sourceName: '官网', eventName: 'page', eventLabel: '浏览页面', reason: 'no-identifier', reasonText: '没有可用的标识', detail: null,
  size: 10, replayedTime: null, canBeReplayed: true,
};

function serve(outcome: { stored: number; duplicates: number; refused: number }) {
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/summary')) return Response.json({ total: 1, reasons: [], allReasons: [] });
    if (pathname.endsWith('/job')) return new Response(null, { status: 204 });
    if (pathname.endsWith('/replay')) return Response.json({ ...outcome, discarded: 0 });
    return Response.json({ items: [event], total: 1, totalIsExact: true, next: null, previous: null });
  }));
}

async function replayOne() {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const { default: QuarantinePage } = await import('./QuarantinePage');
  renderApp(<QuarantinePage />, { modules: [cdp], session: sessionWith(['Cdp.Quarantine', 'Cdp.Quarantine.Edit']) });
  await user.click(await screen.findByRole('checkbox', { name: /浏览页面/ }));
  await user.click(await screen.findByRole('button', { name: '重放' }));
}

beforeAll(async () => {
  configure({ defaultHidden: true });
  await startI18n([cdp]);
});

it('A replay that took nothing in is no success: it says that nothing was taken, and why', async () => {
  serve({ stored: 0, duplicates: 0, refused: 1 });
  await replayOne();
  expect(await screen.findByText('一条也没收下')).toBeInTheDocument();
  expect(screen.getByText(/^1条仍被拒收，原因没变/)).toBeInTheDocument();
});

it('A refused event is called in words, with what systems call it behind', async () => {
  serve({ stored: 1, duplicates: 0, refused: 0 });
  await replayOne();
  expect(await screen.findByText('已收下1条，0条早已收过，0条仍被拒收')).toBeInTheDocument();
  expect(screen.getByText('浏览页面')).toBeInTheDocument();
  expect(screen.getByText('page')).toBeInTheDocument();
});
