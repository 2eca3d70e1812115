import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, useErrorSentence } from '@kernel';

export interface PickOption {
  value: string;
  label: string;
  /** What systems call it, grey behind the label where it differs. */
  name?: string;
  /** Grey, at the right: how often it occurs. */
  detail?: ReactNode;
}

interface PickPanelProps {
  label: string;
  options: readonly PickOption[];
  values: readonly string[];
  onPick: (value: string) => void;
  onClose: () => void;
  multiple?: boolean;
  onSearch?: (text: string) => void;
  isLoading?: boolean;
  error?: unknown;
  creatable?: boolean;
  searchable?: boolean;
  emptyText?: string;
  footer?: (close: () => void) => ReactNode;
}

const mostShown = 100;
const searchableFrom = 8;

/** The list behind a word: search, arrows, Enter. */
export function PickPanel(props: PickPanelProps) {
  const { label, options, values, onPick, onClose, multiple, onSearch, isLoading, creatable } = props;
  const { t } = useTranslation('cdp');
  const sentenceOf = useErrorSentence();
  const id = useId();
  const [search, setSearch] = useState('');
  const [cursor, setCursor] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const hasSearch = props.searchable ?? (creatable || onSearch !== undefined || options.length >= searchableFrom);

  const typed = search.trim();
  const shown = useMemo(() => {
    const wanted = typed.toLowerCase();
    const found = onSearch || !wanted ? [...options] : options.filter((option) => `${option.label} ${option.value} ${option.name ?? ''}`.toLowerCase().includes(wanted));
    const isKnown = options.some((option) => option.value === typed || option.label === typed);
    return creatable && typed && !isKnown ? [...found, { value: typed, label: t('condition.useTyped', { text: typed }) }] : found;
  }, [options, typed, onSearch, creatable, t]);
  const visible = shown.slice(0, mostShown);

  useEffect(() => {
    const chosen = visible.findIndex((option) => values.includes(option.value));
    setCursor(Math.max(0, chosen));
    // A popup takes the focus as soon as it stands at its place.
    (field.current ?? list.current)?.focus({ preventScroll: true });
  }, []);
  useEffect(() => onSearch?.(typed), [typed]);
  useEffect(() => {
    list.current?.querySelector('[data-cursor=true]')?.scrollIntoView({ block: 'nearest' });
  }, [cursor]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = visible.length - 1;
    const go = (to: number) => {
      event.preventDefault();
      setCursor(Math.min(Math.max(to, 0), Math.max(last, 0)));
    };
    if (event.key === 'ArrowDown') go(cursor + 1);
    else if (event.key === 'ArrowUp') go(cursor - 1);
    else if (event.key === 'Enter') {
      event.preventDefault();
      const option = visible[Math.min(cursor, last)];
      if (option) choose(option.value);
    }
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onClose();
  };
  const choose = (value: string) => {
    onPick(value);
    if (multiple) setSearch('');
  };

  const activeId = visible[cursor] ? `${id}-${cursor}` : undefined;
  return (
    <div className="pick" onKeyDown={closeOnEscape}>
      <div onKeyDown={onKeyDown}>
        {hasSearch && (
          <label className="pick-search">
            <Icon name="search" size={14} color="var(--ink3)" />
            <input
              ref={field}
              role="combobox"
              aria-expanded="true"
              aria-controls={`${id}-list`}
              aria-activedescendant={activeId}
              aria-label={t('condition.searchIn', { label })}
              value={search}
              placeholder={creatable ? t('condition.typeOrSearch') : t('condition.search')}
              onChange={(event) => {
                setSearch(event.target.value);
                setCursor(0);
              }}
            />
          </label>
        )}
        <ul
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          aria-multiselectable={multiple || undefined}
          tabIndex={hasSearch ? -1 : 0}
          aria-activedescendant={hasSearch ? undefined : activeId}
          className="pick-list"
        >
          {visible.map((option, index) => {
            const isChosen = values.includes(option.value);
            return (
              <li
                key={option.value}
                id={`${id}-${index}`}
                role="option"
                aria-selected={isChosen}
                data-cursor={index === cursor}
                className="pick-option"
                onMouseMove={() => setCursor(index)}
                onClick={() => choose(option.value)}
              >
                <span className="grow ellipsis">{option.label}{option.name && option.name !== option.label && <>{' '}<span className="small ink3">{option.name}</span></>}</span>
                {option.detail !== undefined && <span aria-hidden="true" className="small ink3 num nowrap">{option.detail}</span>}
                {isChosen && <Icon name="check" size={14} color="var(--pri)" />}
              </li>
            );
          })}
        </ul>
      </div>
      {props.error && options.length === 0 ? <p className="pick-note bad" role="alert">{sentenceOf(props.error)}</p>
        : visible.length === 0 && <p className="pick-note ink3">{isLoading ? t('condition.loading') : (props.emptyText ?? t('condition.noOption'))}</p>}
      {shown.length > mostShown && <p className="pick-note ink3">{t('condition.moreOptions', { count: shown.length - mostShown })}</p>}
      {props.footer?.(onClose)}
    </div>
  );
}
