import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from 'antd';
import { isApiError } from '../api/ApiError';
import { isKeyset } from '../api/paging';
import { EmptyState } from '../feedback/EmptyState';
import { ErrorState } from '../feedback/ErrorState';
import { useErrorSentence } from '../feedback/useErrorSentence';
import { useFormat } from '../format/useFormat';
import { Icon } from '../icons/Icon';
import { useLive } from '../live/useLive';
import { BulkBar } from './BulkBar';
import { ColumnChooser, useVisibleColumns } from './ColumnChooser';
import { DataTable, type Sorting } from './DataTable';
import { FilterBar } from './FilterBar';
import { ListFooter } from './ListFooter';
import type { ListProps } from './ListPage';
import { useListState } from './useListState';
import { useRowKeys } from './useRowKeys';
import type { Filter, ListResult } from './types';

const defaultPageSize = 50;
const noFilters: readonly Filter[] = [];

interface ListViewProps<T> extends ListProps<T> {
  /** The page's head; a list inside another page has none. */
  head?: (total: string | undefined) => ReactNode;
}

/** A list without a page of its own: filters, rows, footer and every state they can be in. */
export function ListView<T>(props: ListViewProps<T>) {
  const { id, label, columns, rowKey, queryKey, fetch, rowLink, filters = noFilters, pageSize = defaultPageSize } = props;
  const { t } = useTranslation('kernel');
  const format = useFormat();
  const state = useListState(filters, pageSize, props.defaultSort);
  const { visible, isShown, toggle } = useVisibleColumns(id, columns);

  const query = useQuery<{ result: ListResult<T>; seconds: number }>({
    queryKey: [...queryKey, 'list', state.request],
    queryFn: async ({ signal }) => {
      const start = performance.now();
      const result = await fetch(state.request, signal);
      return { result, seconds: (performance.now() - start) / 1000 };
    },
    placeholderData: keepPreviousData,
  });
  const result = query.data?.result;
  const rows = useMemo(() => result?.items ?? [], [result]);
  const selection = useSelection(rows.map(rowKey), props.bulk !== undefined);

  const open = useOpen(rows, rowKey, rowLink, props.onRowClick);
  const cursorKey = useRowKeys({
    keys: useMemo(() => rows.map(rowKey), [rows, rowKey]),
    onOpen: open,
    onToggle: props.bulk ? selection.toggle : undefined,
  });

  const isForbidden = isApiError(query.error, 'forbidden');
  const isEmpty = result !== undefined && rows.length === 0;
  const isBlank = isEmpty && !state.isFiltered && state.page === 1 && !state.request.cursor;
  const total = totalOf(result);
  // A short list has nothing to search, filter or choose.
  const canChoose = columns.length > 3;
  const hasBar = canChoose || props.searchPlaceholder !== undefined || filters.length > 0 || props.tools !== undefined;
  const totalText = total === undefined ? undefined : (props.totalText ?? ((text: string) => text))(format.number(total));
  // Of a list without a total only one that fits on its first page says how many there are.
  const isWhole = result !== undefined && isKeyset(result) && !result.next && !state.request.cursor;
  const foundText = totalText ?? (isWhole ? format.number(rows.length) : undefined);

  return (
    <>
      {(props.live ?? []).map((topic) => <LiveTopic key={topic} topic={topic} queryKey={queryKey} />)}
      {props.head?.(isBlank || isForbidden || state.isFiltered ? undefined : totalText)}
      {isForbidden ? (
        <ErrorState error={query.error} />
      ) : isBlank && !query.isPlaceholderData ? (
        <div className="list-blank">{props.empty}</div>
      ) : (
        <>
          {hasBar && (
            <FilterBar state={state} filters={filters} searchPlaceholder={props.searchPlaceholder}>
              {result && (
                <span className="medium ink2 nowrap hide-narrow" role="status">
                  {query.isPlaceholderData || query.isRefetching
                    ? <span className="ink3">{t('list.updating')}</span>
                    : state.isFiltered && <>{foundText && <b className="num">{foundText}</b>}<span className="ink3 num">{foundText && ' · '}{format.span(query.data?.seconds)}</span></>}
                </span>
              )}
              {props.tools}
              {canChoose && <ColumnChooser columns={columns} isShown={isShown} onToggle={toggle} />}
            </FilterBar>
          )}
          <div className="list-body">
            {query.error && result && <StaleNote error={query.error} onRetry={() => void query.refetch()} />}
            {query.error && !result ? (
              <ErrorState error={query.error} what={label} onRetry={() => void query.refetch()} />
            ) : isEmpty ? (
              <EmptyByFilter label={label} onClear={state.clearFilters} isFiltered={state.isFiltered} onFirst={() => state.setPage(1)} />
            ) : (
              <DataTable<T>
                label={label}
                columns={visible}
                rows={rows}
                rowKey={rowKey}
                rowLink={rowLink}
                onRowClick={props.onRowClick}
                sorting={sortingOf(state.request.sorting)}
                onSort={state.setSort}
                selection={props.bulk && { keys: selection.keys, onChange: selection.set, nameOf: (row) => t('list.select', { name: props.rowName?.(row) ?? rowKey(row) }) }}
                cursorKey={cursorKey}
                skeletonRows={result ? 0 : 12}
                isStale={query.isPlaceholderData}
              />
            )}
            {props.bulk && selection.keys.size > 0 && (
              <BulkBar
                text={props.bulkText?.(selection.keys.size) ?? t('list.selected', { count: selection.keys.size })}
                actions={props.bulk([...selection.keys], selection.clear)}
                onClear={selection.clear}
              />
            )}
          </div>
          {result && !isEmpty && (
            <ListFooter result={result} state={state} pageSize={pageSize} hasKeys={Boolean(rowLink || props.onRowClick)} canSelect={Boolean(props.bulk)} />
          )}
        </>
      )}
    </>
  );
}

function totalOf<T>(result: ListResult<T> | undefined): number | undefined {
  if (!result) return undefined;
  return isKeyset(result) ? (result.total ?? undefined) : result.totalCount;
}

function sortingOf(sorting: string | undefined): Sorting | undefined {
  const [field, direction] = sorting?.split(' ') ?? [];
  return field ? { field, direction: direction === 'desc' ? 'desc' : 'asc' } : undefined;
}

function useOpen<T>(rows: readonly T[], rowKey: (row: T) => string, rowLink?: (row: T) => string | undefined, onRowClick?: (row: T) => void) {
  const navigate = useNavigate();
  const latest = useRef({ rows, rowKey, rowLink, onRowClick });
  latest.current = { rows, rowKey, rowLink, onRowClick };
  const open = useCallback((key: string) => {
    const now = latest.current;
    const row = now.rows.find((item) => now.rowKey(item) === key);
    if (row === undefined) return;
    const link = now.rowLink?.(row);
    if (now.onRowClick) now.onRowClick(row);
    else if (link) void navigate(link);
  }, [navigate]);
  return rowLink || onRowClick ? open : undefined;
}

/** Chosen rows of this page; rows that are gone are no longer chosen. */
function useSelection(keys: readonly string[], isOn: boolean) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const signature = keys.join('\n');
  useEffect(() => {
    if (!isOn) return;
    setChosen((now) => (now.size === 0 ? now : new Set([...now].filter((key) => keys.includes(key)))));
  }, [signature, isOn]);
  const toggle = useCallback((key: string) => setChosen((now) => {
    const next = new Set(now);
    if (!next.delete(key)) next.add(key);
    return next;
  }), []);
  return { keys: chosen, set: setChosen, toggle, clear: useCallback(() => setChosen(new Set()), []) };
}

function LiveTopic({ topic, queryKey }: { topic: string; queryKey: readonly unknown[] }) {
  const client = useQueryClient();
  const refresh = () => void client.invalidateQueries({ queryKey });
  useLive(topic, refresh, refresh);
  return null;
}

/** The last known rows stay; this says that they are no longer new. */
function StaleNote({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('kernel');
  const sentence = useErrorSentence()(error);
  return (
    <div className="stale-note" role="alert">
      <Icon name="warning" size={14} />
      <span>{t('list.stale', { sentence })}</span>
      <button type="button" className="link-button" onClick={onRetry}>{t('error.retry')}</button>
    </div>
  );
}

function EmptyByFilter({ label, isFiltered, onClear, onFirst }: { label: string; isFiltered: boolean; onClear: () => void; onFirst: () => void }) {
  const { t } = useTranslation('kernel');
  return isFiltered ? (
    <EmptyState picture={['search', 'filter', 'user', 'close', 'flag']} title={t('list.noMatch', { label })} text={t('list.noMatchText')} actions={<Button onClick={onClear}>{t('list.clear')}</Button>} />
  ) : (
    <EmptyState title={t('list.pastEnd')} actions={<Button onClick={onFirst}>{t('list.toFirst')}</Button>} />
  );
}
