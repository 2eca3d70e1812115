import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyping } from '../frame/keys';
import { Icon } from '../icons/Icon';

const typingPauseMs = 300;

interface SearchFieldProps {
  /** What is searched for now. */
  value: string;
  /** Called when typing pauses, and at once with Enter. */
  onSearch: (text: string) => void;
  placeholder: string;
}

/** The search of a page; `/` goes there. */
export function SearchField({ value: applied, onSearch: setSearch, placeholder }: SearchFieldProps) {
  const { t } = useTranslation('kernel');
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(applied);
  const isComposing = useRef(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => setText((now) => (now.trim() === applied ? now : applied)), [applied]);
  useEffect(() => {
    if (text.trim() === applied || isComposing.current) return;
    pause.current = setTimeout(() => setSearch(text), typingPauseMs);
    return () => clearTimeout(pause.current);
    // Only typing starts the search; a new `setSearch` or an applied text must not restart it.
  }, [text]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <label className="search-field">
      <Icon name="search" size={14} color="var(--ink3)" />
      <span className="sr-only">{t('list.search')}</span>
      <input
        ref={field}
        type="search"
        value={text}
        placeholder={placeholder}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => { isComposing.current = true; }}
        onCompositionEnd={(event) => {
          isComposing.current = false;
          setSearch(event.currentTarget.value);
        }}
        // Who goes on to a row before the pause is over must not be fetched back by a late search.
        onBlur={() => {
          clearTimeout(pause.current);
          if (text.trim() !== applied) setSearch(text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing.current) setSearch(text);
          if (event.key === 'Escape') setText('');
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
  );
}
