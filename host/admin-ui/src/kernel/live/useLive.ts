import { useEffect, useRef } from 'react';
import { LiveConnection } from './liveConnection';

const connection = new LiveConnection('/api/live');
if (typeof document !== 'undefined') connection.follow(document, window);

/**
 * Calls `handler` for each event of a topic while the component is shown.
 * `onGap` is called when the connection was interrupted: read again what may have changed meanwhile.
 */
export function useLive<T>(topic: string | undefined, handler: (data: T) => void, onGap?: () => void): void {
  const latest = useRef({ handler, onGap });
  latest.current = { handler, onGap };

  useEffect(() => {
    if (!topic || typeof EventSource === 'undefined') return;
    return connection.subscribe(
      topic,
      (data) => latest.current.handler(data as T),
      () => latest.current.onGap?.(),
    );
  }, [topic]);
}

/** The server forgets the connection with the session; the page does so too. */
export function closeLive(): void {
  connection.close();
}
