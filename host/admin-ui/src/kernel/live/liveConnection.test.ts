// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveConnection } from './liveConnection';

class FakeSource {
  readyState = 0;
  onopen?: () => void;
  onerror?: () => void;
  private readonly handlers = new Map<string, (event: { data: string }) => void>();
  constructor(readonly url: string) {}
  addEventListener(name: string, handler: (event: { data: string }) => void) { this.handlers.set(name, handler); }
  close() { this.readyState = 2; }
  send(name: string, data: unknown) { this.handlers.get(name)?.({ data: JSON.stringify(data) }); }
  opened() { this.readyState = 1; this.onopen?.(); }
  refused() { this.readyState = 2; this.onerror?.(); }
  lost() { this.readyState = 0; this.onerror?.(); }
}

let sources: FakeSource[];
let live: LiveConnection;

beforeEach(() => {
  vi.useFakeTimers();
  sources = [];
  live = new LiveConnection('/api/live', (url) => {
    const source = new FakeSource(url);
    sources.push(source);
    return source as unknown as EventSource;
  });
});
afterEach(() => { vi.useRealTimers(); });

const settle = () => vi.advanceTimersByTime(60);

describe('The live connection', () => {
  it('is one for all topics, and each subscriber hears its own', () => {
    const a = vi.fn();
    const b = vi.fn();
    live.subscribe('a', a);
    live.subscribe('b', b);
    live.subscribe('a', a);
    settle();
    expect(sources.map((source) => source.url)).toEqual(['/api/live?topics=a%2Cb']);
    sources[0]!.send('a', { n: 1 });
    expect(a).toHaveBeenCalledTimes(2);
    expect(a).toHaveBeenCalledWith({ n: 1 });
    expect(b).not.toHaveBeenCalled();
  });

  it('opens anew when the topics change, and closes with the last subscriber', () => {
    const leave = live.subscribe('a', () => {});
    settle();
    const leaveB = live.subscribe('b', () => {});
    settle();
    expect(sources).toHaveLength(2);
    expect(sources[0]!.readyState).toBe(2);
    leave();
    leaveB();
    settle();
    expect(sources).toHaveLength(2);
    expect(sources[1]!.readyState).toBe(2);
  });

  it('says after an interruption that something may have been missed', () => {
    const gap = vi.fn();
    live.subscribe('a', () => {}, gap);
    settle();
    sources[0]!.opened();
    expect(gap).not.toHaveBeenCalled();
    sources[0]!.lost();
    sources[0]!.opened();
    expect(gap).toHaveBeenCalledOnce();
  });

  it('tries again by itself when the server refuses, more slowly each time', () => {
    live.subscribe('a', () => {});
    settle();
    sources[0]!.refused();
    vi.advanceTimersByTime(2_100);
    expect(sources).toHaveLength(2);
    sources[1]!.refused();
    vi.advanceTimersByTime(2_100);
    expect(sources).toHaveLength(2);
    vi.advanceTimersByTime(2_000);
    expect(sources).toHaveLength(3);
  });

  it('leaves the connections of the browser to the tab that is looked at, and reads again when it is that one', () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
    const turn = (state: DocumentVisibilityState) => {
      page.visibilityState = state;
      page.dispatchEvent(new Event('visibilitychange'));
    };
    const gap = vi.fn();
    live.follow(page as unknown as Document, new EventTarget() as Window);
    live.subscribe('a', () => {}, gap);
    settle();
    sources[0]!.opened();

    turn('hidden');
    vi.advanceTimersByTime(1_000);
    turn('visible');
    vi.advanceTimersByTime(10_000);
    expect(sources.map((source) => source.readyState)).toEqual([1]);

    turn('hidden');
    vi.advanceTimersByTime(6_000);
    expect(sources[0]!.readyState).toBe(2);
    live.subscribe('b', () => {});
    settle();
    expect(sources).toHaveLength(1);

    turn('visible');
    settle();
    expect(sources).toHaveLength(2);
    sources[1]!.opened();
    expect(gap).toHaveBeenCalledOnce();
  });

  it('lets go in a tab that was opened behind the one that is looked at', () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'hidden' });
    live.follow(page as unknown as Document, new EventTarget() as Window);
    live.subscribe('a', () => {});
    vi.advanceTimersByTime(6_000);
    expect(sources.map((source) => source.readyState)).toEqual([2]);
  });

  it('ends with the page, though the browser keeps that for the way back', () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    const view = new EventTarget() as Window;
    live.follow(page as unknown as Document, view);
    live.subscribe('a', () => {});
    settle();
    view.dispatchEvent(new Event('pagehide'));
    expect(sources.map((source) => source.readyState)).toEqual([2]);
    view.dispatchEvent(new Event('pageshow'));
    settle();
    expect(sources).toHaveLength(2);
  });
});
