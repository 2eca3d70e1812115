import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { isTyping } from './keys';
import type { NavigationEntry } from './navigation';

const patienceMs = 1_200;

/** `G` and then a letter goes to the page that registered it. */
export function useGoKeys(entries: readonly NavigationEntry[]): void {
  const navigate = useNavigate();
  useEffect(() => {
    let pressedAt = 0;
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const key = event.key.toLowerCase();
      if (key === 'g') {
        pressedAt = event.timeStamp;
        return;
      }
      const isSecond = pressedAt > 0 && event.timeStamp - pressedAt < patienceMs;
      pressedAt = 0;
      const entry = isSecond ? entries.find((item) => item.goKey === key) : undefined;
      if (!entry) return;
      event.preventDefault();
      // The letter has been used up: a list must not take it as one of its own keys.
      event.stopImmediatePropagation();
      void navigate(entry.to);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [entries, navigate]);
}
