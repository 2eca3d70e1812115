import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { MoreItem } from '../frame/MoreMenu';
import { PageHead } from '../frame/PageHead';
import type { Crumb } from '../frame/FrameContext';
import { ListView } from './ListView';
import type { BulkAction } from './BulkBar';
import type { Column, Filter, ListRequest, ListResult } from './types';

export interface ListProps<T> {
  /** Remembers this list's columns: `cdp.segments`. */
  id: string;
  /** The plural thing, for sentences: 人群. */
  label: string;
  columns: ReadonlyArray<Column<T>>;
  rowKey: (row: T) => string;
  /** The name of a row, for its select box. */
  rowName?: (row: T) => string;
  queryKey: QueryKey;
  fetch: (request: ListRequest, signal: AbortSignal) => Promise<ListResult<T>>;
  /** Topics whose events make the list read anew. */
  live?: readonly string[];
  rowLink?: (row: T) => string | undefined;
  onRowClick?: (row: T) => void;
  searchPlaceholder?: string;
  filters?: readonly Filter[];
  /** `field.desc` */
  defaultSort?: string;
  pageSize?: number;
  /** 306,412人: gives the total its unit. */
  totalText?: (total: string) => string;
  /** What stands there when there is nothing at all: an `EmptyState` with what to do next. */
  empty: ReactNode;
  /** Chosen rows' verbs, at most four. */
  bulk?: (keys: readonly string[], clear: () => void) => BulkAction[];
  bulkText?: (count: number) => string;
  /** Next to the result count: 存为人群. */
  tools?: ReactNode;
}

interface ListPageProps<T> extends ListProps<T> {
  title: string;
  actions?: ReactNode;
  more?: readonly MoreItem[];
  crumbs?: readonly Crumb[];
  line?: ReactNode;
}

/** A page that is a list: the one that every module uses. */
export function ListPage<T>({ title, actions, more, crumbs, line, ...list }: ListPageProps<T>) {
  return (
    <ListView
      {...list}
      head={(total) => <PageHead title={title} fact={total} actions={actions} more={more} crumbs={crumbs} line={line} />}
    />
  );
}
