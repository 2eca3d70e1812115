import { act, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { renderApp, sessionWith, startI18n } from '@kernel/testing';
import reports from '../index';

const heard = new Map<string, () => void>();
vi.mock('@kernel', async (original) => ({
  ...(await original<object>()),
  useLive: (topic: string | undefined, handler: () => void) => { if (topic) heard.set(topic, handler); },
}));

let events = 1;
beforeAll(() => startI18n([reports]));
afterEach(() => { vi.useRealTimers(); heard.clear(); });

async function show(permissions: string[]) {
  vi.stubGlobal('fetch', vi.fn(async () => Response.json({
    currency: 'CNY', numbers: [{ number: 'events', value: events, before: 0 }], definitions: [{ key: 'Events', name: '行为事件', definition: '导入的历史不算。' }],
  })));
  const { default: KeyNumbersPanel } = await import('./KeyNumbersPanel');
  renderApp(<KeyNumbersPanel />, { modules: [reports], session: sessionWith(permissions) });
  await screen.findByText('1');
}

it('The numbers of home follow journeys and segments, once for a burst of news', async () => {
  await show(['Campaign.Journeys', 'Cdp.Segments']);
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const before = vi.mocked(fetch).mock.calls.length;
  events = 42;
  for (const topic of ['campaign.journey', 'cdp.segment', 'campaign.journey']) heard.get(topic)!();
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(await screen.findByText('42')).toBeInTheDocument();
  expect(vi.mocked(fetch).mock.calls.length).toBe(before + 1);
});

it('Only what may be listened to is listened to', async () => {
  events = 1;
  await show(['Cdp.Segments']);
  expect([...heard.keys()]).toEqual(['cdp.segment']);
});

it('A number says what counts', async () => {
  events = 1;
  await show([]);
  expect(screen.getByText('行为事件')).toHaveAttribute('title', '导入的历史不算。');
});
