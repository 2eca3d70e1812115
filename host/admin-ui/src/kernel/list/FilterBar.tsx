import { Button, Checkbox, Popover } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';
import { Icon } from '../icons/Icon';
import { PopoverPanel } from '../popover/PopoverPanel';
import { SearchField } from './SearchField';
import type { ListState } from './useListState';
import type { Filter } from './types';

interface FilterBarProps {
  state: ListState;
  filters: readonly Filter[];
  /** What can be searched for: 姓名、手机号、邮箱. Without it there is no search. */
  searchPlaceholder?: string;
  children?: ReactNode;
}

/** Search, the conditions as chips, and at the right what the page puts there. */
export function FilterBar({ state, filters, searchPlaceholder, children }: FilterBarProps) {
  const { t } = useTranslation('kernel');
  const [added, setAdded] = useState<string>();
  const chosen = state.request.filters;
  const shown = filters.filter((filter) => filter.pinned || chosen[filter.key] || filter.key === added);
  const rest = filters.filter((filter) => !shown.includes(filter));

  return (
    <div className="filter-bar" role="search">
      {searchPlaceholder !== undefined && <SearchField value={state.request.search} onSearch={state.setSearch} placeholder={searchPlaceholder} />}
      {shown.map((filter) => (
        <FilterChip
          key={filter.key}
          filter={filter}
          values={chosen[filter.key] ?? []}
          startOpen={filter.key === added}
          onChange={(values) => state.setFilter(filter.key, values)}
          onRemove={() => {
            setAdded(undefined);
            state.setFilter(filter.key, []);
          }}
        />
      ))}
      {rest.length > 0 && <AddFilter filters={rest} onAdd={setAdded} />}
      {state.isFiltered && <Button size="small" type="text" onClick={state.clearFilters}>{t('list.clear')}</Button>}
      <span className="spacer" />
      {children}
    </div>
  );
}

interface FilterChipProps {
  filter: Filter;
  values: readonly string[];
  startOpen: boolean;
  onChange: (values: string[]) => void;
  onRemove: () => void;
}

function FilterChip({ filter, values: applied, startOpen, onChange, onRemove }: FilterChipProps) {
  const { t } = useTranslation('kernel');
  // The address follows a moment later; two quick choices must not lose one.
  const [values, setValues] = useState(applied);
  const signature = applied.join(',');
  useEffect(() => setValues(applied), [signature]);
  const format = useFormat();
  const [open, setOpen] = useState(startOpen);
  const button = useRef<HTMLButtonElement>(null);
  const chosen = filter.options.filter((option) => values.includes(option.value)).map((option) => option.label);
  const phrase = chosen.length ? format.list(chosen) : t('list.any');

  const choose = (value: string) => {
    const others = values.filter((item) => item !== value);
    const next = !filter.multiple ? [value] : others.length < values.length ? others : [...values, value];
    setValues(next);
    onChange(next);
    if (!filter.multiple) setOpen(false);
  };

  const options = (
    <ul className="option-list">
      {filter.options.map((option) => (
        <li key={option.value}>
          {filter.multiple ? (
            <Checkbox checked={values.includes(option.value)} onChange={() => choose(option.value)}>{option.label}</Checkbox>
          ) : (
            <button type="button" className="option-button" aria-pressed={values.includes(option.value)} onClick={() => choose(option.value)}>
              {option.label}
              {values.includes(option.value) && <Icon name="check" size={14} />}
            </button>
          )}
        </li>
      ))}
    </ul>
  );

  return (
    <span className="filter-chip">
      <span className="ink3">{filter.label}</span>
      <span className="ink3">{t('list.is')}</span>
      <Popover
        content={<PopoverPanel label={filter.label} onClose={() => setOpen(false)} opener={button}>{options}</PopoverPanel>}
        trigger="click" placement="bottomLeft" open={open} onOpenChange={setOpen} arrow={false} destroyOnHidden
      >
        <button ref={button} type="button" aria-haspopup="dialog" aria-expanded={open} aria-label={t('list.changeFilter', { label: filter.label, values: phrase })}>
          <span className="ellipsis">{phrase}</span>
          <Icon name="down" size={12} color="var(--ink3)" />
        </button>
      </Popover>
      {(values.length > 0 || !filter.pinned) && (
        <button type="button" className="filter-remove" aria-label={t('list.removeFilter', { label: filter.label })} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}

function AddFilter({ filters, onAdd }: { filters: readonly Filter[]; onAdd: (key: string) => void }) {
  const { t } = useTranslation('kernel');
  const [open, setOpen] = useState(false);
  const options = (
    <ul className="option-list">
      {filters.map((filter) => (
        <li key={filter.key}>
          <button type="button" className="option-button" onClick={() => { setOpen(false); onAdd(filter.key); }}>{filter.label}</button>
        </li>
      ))}
    </ul>
  );
  return (
    <Popover
      content={<PopoverPanel label={t('list.addFilter')} onClose={() => setOpen(false)}>{options}</PopoverPanel>}
      trigger="click" placement="bottomLeft" open={open} onOpenChange={setOpen} arrow={false} destroyOnHidden
    >
      <Button size="small" type="text" icon={<Icon name="plus" size={14} />} aria-haspopup="dialog" aria-expanded={open}>{t('list.addFilter')}</Button>
    </Popover>
  );
}
