import { Checkbox, Popover } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../icons/IconButton';
import { PopoverPanel } from '../popover/PopoverPanel';
import { read, store } from '../storage';
import type { Column } from './types';

/** Which columns this person wants to see, remembered for each list. */
export function useVisibleColumns<T>(listId: string, columns: ReadonlyArray<Column<T>>) {
  const key = `columns.${listId}`;
  const [changed, setChanged] = useState<Record<string, boolean>>(() => {
    try {
      return JSON.parse(read(key) ?? '{}') as Record<string, boolean>;
    } catch {
      return {};
    }
  });
  const isShown = (column: Column<T>) => column.fixed || (changed[column.key] ?? !column.hidden);
  const visible = useMemo(() => columns.filter(isShown), [columns, changed]);
  const toggle = (column: Column<T>) => {
    const next = { ...changed, [column.key]: !isShown(column) };
    setChanged(next);
    store(key, JSON.stringify(next));
  };
  return { visible, isShown, toggle };
}

interface ColumnChooserProps<T> {
  columns: ReadonlyArray<Column<T>>;
  isShown: (column: Column<T>) => boolean;
  onToggle: (column: Column<T>) => void;
}

export function ColumnChooser<T>({ columns, isShown, onToggle }: ColumnChooserProps<T>) {
  const { t } = useTranslation('kernel');
  const [open, setOpen] = useState(false);
  const choice = (
    <ul className="option-list">
      {columns.filter((column) => !column.fixed).map((column) => (
        <li key={column.key}>
          <Checkbox checked={isShown(column)} onChange={() => onToggle(column)}>{column.title}</Checkbox>
        </li>
      ))}
    </ul>
  );
  return (
    <Popover
      content={<PopoverPanel label={t('list.columns')} onClose={() => setOpen(false)}>{choice}</PopoverPanel>}
      trigger="click" placement="bottomRight" open={open} onOpenChange={setOpen} arrow={false} destroyOnHidden
    >
      <IconButton icon="columns" label={t('list.columns')} small aria-haspopup="dialog" aria-expanded={open} className="hide-narrow" />
    </Popover>
  );
}
