import { Checkbox } from 'antd';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Icon } from '../icons/Icon';
import type { Column } from './types';

export interface Sorting {
  field: string;
  direction: 'asc' | 'desc';
}

export interface DataTableProps<T> {
  columns: ReadonlyArray<Column<T>>;
  rows: readonly T[];
  rowKey: (row: T) => string;
  /** Names the table for screen readers. */
  label: string;
  rowLink?: (row: T) => string | undefined;
  onRowClick?: (row: T) => void;
  rowClass?: (row: T) => string | undefined;
  sorting?: Sorting;
  onSort?: (field: string, direction: 'asc' | 'desc') => void;
  selection?: {
    keys: ReadonlySet<string>;
    onChange: (keys: ReadonlySet<string>) => void;
    nameOf: (row: T) => string;
  };
  cursorKey?: string;
  /** Rows of the first load. */
  skeletonRows?: number;
  /** Old rows while new ones come. */
  isStale?: boolean;
  foot?: ReactNode;
}

/** The table of every list: server-sorted heads, row links, selection. Rows are plain table rows, so that they read as a table. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { columns, rows, rowKey, label, selection, skeletonRows = 0, isStale, foot } = props;
  const { t } = useTranslation('kernel');
  const keys = rows.map(rowKey);
  const chosen = selection ? keys.filter((key) => selection.keys.has(key)).length : 0;

  const toggleAll = () => {
    if (!selection) return;
    const next = new Set(selection.keys);
    for (const key of keys) {
      if (chosen === keys.length) next.delete(key);
      else next.add(key);
    }
    selection.onChange(next);
  };

  return (
    <table className={`data-table${isStale ? ' is-stale' : ''}`} aria-label={label} aria-busy={skeletonRows > 0 || isStale}>
      <thead>
        <tr>
          {selection && (
            <th className="select-cell" scope="col">
              <Checkbox
                aria-label={t('list.selectPage')}
                checked={chosen > 0 && chosen === keys.length}
                indeterminate={chosen > 0 && chosen < keys.length}
                onChange={toggleAll}
              />
            </th>
          )}
          {columns.map((column) => <HeadCell key={column.key} column={column} sorting={props.sorting} onSort={props.onSort} />)}
        </tr>
      </thead>
      <tbody>
        {skeletonRows > 0
          ? Array.from({ length: skeletonRows }, (_, index) => (
              <tr key={index}>
                {selection && <td className="select-cell" />}
                {columns.map((column, place) => (
                  <td key={column.key} className={cellClass(column)}>
                    <i className="skeleton" style={{ width: `${40 + ((index * 13 + place * 29) % 45)}%` }} />
                  </td>
                ))}
              </tr>
            ))
          : rows.map((row) => <Row key={rowKey(row)} {...props} row={row} />)}
      </tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </table>
  );
}

function cellClass<T>(column: Column<T>): string | undefined {
  const classes = [column.align === 'right' && 'right num', column.wideOnly && 'hide-narrow', column.wraps && 'wrap'].filter(Boolean);
  return classes.length ? classes.join(' ') : undefined;
}

function HeadCell<T>({ column, sorting, onSort }: { column: Column<T>; sorting?: Sorting; onSort?: DataTableProps<T>['onSort'] }) {
  const direction = column.sort && sorting?.field === column.sort ? sorting.direction : undefined;
  const style = { width: column.width };
  if (!column.sort || !onSort) return <th scope="col" className={cellClass(column)} style={style}>{column.title}</th>;

  const field = column.sort;
  const first = column.sortFirst ?? (column.align === 'right' ? 'desc' : 'asc');
  const next = direction === undefined ? first : direction === 'asc' ? 'desc' : 'asc';
  const ariaSort = direction && (direction === 'asc' ? 'ascending' : 'descending');
  return (
    <th scope="col" className={cellClass(column)} style={style} aria-sort={ariaSort}>
      <button type="button" className={`sort-button${direction ? ' is-on' : ''}`} onClick={() => onSort(field, next)}>
        {column.title}
        <Icon name={(direction ?? first) === 'asc' ? 'up' : 'down'} size={12} />
      </button>
    </th>
  );
}

const interactive = 'a,button,input,label,select,textarea,[role=button],[role=menuitem]';

function Row<T>({ row, columns, rowKey, rowLink, onRowClick, rowClass, selection, cursorKey }: DataTableProps<T> & { row: T }) {
  const navigate = useNavigate();
  const key = rowKey(row);
  const link = rowLink?.(row);
  const isChosen = selection?.keys.has(key) ?? false;
  const classes = [
    rowClass?.(row), (link || onRowClick) && 'is-link', isChosen && 'is-chosen', cursorKey === key && 'is-cursor',
  ].filter(Boolean).join(' ');

  // The name is a real link; a click elsewhere in the row goes the same way, unless text is being selected.
  const open = (event: MouseEvent) => {
    if ((event.target as HTMLElement).closest(interactive) || window.getSelection()?.toString()) return;
    if (onRowClick) onRowClick(row);
    else if (link) {
      if (event.ctrlKey || event.metaKey) window.open(link, '_blank', 'noopener');
      else void navigate(link);
    }
  };
  const toggle = () => {
    if (!selection) return;
    const next = new Set(selection.keys);
    if (!next.delete(key)) next.add(key);
    selection.onChange(next);
  };

  return (
    <tr className={classes || undefined} onClick={open} data-key={key} aria-selected={selection ? isChosen : undefined}>
      {selection && (
        <td className="select-cell"><Checkbox aria-label={selection.nameOf(row)} checked={isChosen} onChange={toggle} /></td>
      )}
      {columns.map((column) => <td key={column.key} className={cellClass(column)}>{column.render(row)}</td>)}
    </tr>
  );
}
