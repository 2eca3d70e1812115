import { useEffect, useState } from 'react';
import { isTyping } from '../frame/keys';

interface RowKeys {
  keys: readonly string[];
  onOpen?: (key: string) => void;
  onToggle?: (key: string) => void;
}

/** J and K move, Enter opens, X selects. Gives the key of the row that the cursor is on. */
export function useRowKeys({ keys, onOpen, onToggle }: RowKeys): string | undefined {
  const [cursor, setCursor] = useState<string>();
  const signature = keys.join('\n');

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || keys.length === 0) return;
      const place = cursor === undefined ? -1 : keys.indexOf(cursor);
      const current = place >= 0 ? keys[place] : undefined;
      switch (event.key.toLowerCase()) {
        case 'j': setCursor(keys[Math.min(place + 1, keys.length - 1)]); break;
        case 'k': setCursor(keys[Math.max(place - 1, 0)]); break;
        case 'x': if (current && onToggle) onToggle(current); break;
        case 'enter':
          // A focused link or button has its own Enter.
          if (!current || !onOpen || (event.target as HTMLElement).closest('a,button')) return;
          onOpen(current);
          break;
        default: return;
      }
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [signature, cursor, onOpen, onToggle, keys]);

  useEffect(() => {
    if (cursor === undefined) return;
    document.querySelector(`tr[data-key="${CSS.escape(cursor)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [cursor]);

  return cursor !== undefined && keys.includes(cursor) ? cursor : undefined;
}
