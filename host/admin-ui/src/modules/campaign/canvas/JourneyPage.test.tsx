import { act, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderApp, sessionWith, startI18n } from '@kernel/testing';
import campaign from '../index';
import type { JourneyDto } from '../shared/api';
import JourneyPage from './JourneyPage';

const drawing = {
  nodes: [
    { id: 'in', type: 'trigger', name: '进入', eventName: 'Signed Up', position: { x: 0, y: 0 } }, { id: 'out', type: 'exit', name: '结束', position: { x: 0, y: 200 } },
  ],
  edges: [{ from: 'in', output: 'next', to: 'out' }], exits: [],
};

const journey = {
  id: 'j', name: '欢迎', status: 'running', currentVersion: 1, draft: drawing, published: drawing, publishedAt: '2026-11-22T10:00:00Z', publishedBy: '林岚',
  updatedAt: '2026-11-22T10:00:00Z', lastError: null, lastErrorAt: null, lastErrorNodeId: null, concurrencyStamp: 's',
} as unknown as JourneyDto;

beforeAll(async () => {
  await startI18n([campaign]);
});

beforeEach(() => {
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/counts')) return Response.json({ entered: 0, inside: 0, nodes: [], edges: [] });
    if (/\/journey\/j(\/version)?$/.test(pathname)) return Response.json(pathname.endsWith('version') ? { version: 1, definition: drawing, inside: 0, publishedAt: journey.publishedAt, publishedBy: null } : journey);
    return Response.json({ items: [] });
  }));
});

describe('The canvas of a journey', () => {
  const viewport = () => document.querySelector<HTMLElement>('.react-flow__viewport')!;

  it('keeps its view when a draft is published or left for what runs, and begins anew for an older version', async () => {
    const { router } = renderApp(null, {
      routes: [{ path: '/journeys/:id', element: <JourneyPage /> }], at: '/journeys/j?view=draft&step=in', modules: [campaign],
      session: sessionWith(['Campaign.Journeys', 'Campaign.Journeys.Edit', 'Campaign.Journeys.Publish']),
    });
    await screen.findByRole('region', { name: '旅程画布' });
    const drawn = viewport();

    await act(() => router.navigate('/journeys/j?view=1&step=in'));
    await waitFor(() => expect(router.state.location.search).toContain('view=1'));
    expect(viewport()).toBe(drawn);

    await act(() => router.navigate('/journeys/j?view=7&step=in'));
    await waitFor(() => expect(viewport()).not.toBe(drawn));
  });
});
