import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { renderApp, sessionWith, startI18n } from '@kernel/testing';
import reports from '../index';

class FakeSource {
  static readonly all: FakeSource[] = [];
  private readonly handlers = new Map<string, (event: { data: string }) => void>();
  constructor(readonly url: string) { FakeSource.all.push(this); }
  addEventListener(topic: string, handler: (event: { data: string }) => void) { this.handlers.set(topic, handler); }
  close() {}
  send(topic: string) { this.handlers.get(topic)!({ data: '{}' }); }
}

const listening = () => FakeSource.all.at(-1)?.url.split('topics=')[1]?.split('%2C');

let events = 1;
beforeAll(() => startI18n([reports]));
afterEach(() => { vi.useRealTimers(); });

async function show(permissions: string[]) {
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('fetch', vi.fn(async () => Response.json({
    currency: 'CNY', numbers: [{ number: 'events', value: events, before: 0 }], definitions: [{ key: 'Events', name: '行为事件', definition: '导入的历史不算。' }],
  })));
  const { default: KeyNumbersPanel } = await import('./KeyNumbersPanel');
  renderApp(<KeyNumbersPanel />, { modules: [reports], session: sessionWith(permissions) });
  await screen.findByText('1');
}

it('The numbers of home follow journeys and segments, once for a burst of news', async () => {
  await show(['Campaign.Journeys', 'Cdp.Segments']);
  await waitFor(() => expect(listening()).toEqual(['campaign.journey', 'cdp.segment']));
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const before = vi.mocked(fetch).mock.calls.length;
  events = 42;
  for (const topic of ['campaign.journey', 'cdp.segment', 'campaign.journey']) FakeSource.all.at(-1)!.send(topic);
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(await screen.findByText('42')).toBeInTheDocument();
  expect(vi.mocked(fetch).mock.calls.length).toBe(before + 1);
});

it('Only what may be listened to is listened to', async () => {
  events = 1;
  await show(['Cdp.Segments']);
  await waitFor(() => expect(listening()).toEqual(['cdp.segment']));
});

it('A number says what counts', async () => {
  events = 1;
  await show([]);
  expect(screen.getByText('行为事件')).toHaveAttribute('title', '导入的历史不算。');
});
