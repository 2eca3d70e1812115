import type { ReactNode } from 'react';
import type { KeysetResult, PagedResult } from '../api/paging';

export interface Column<T> {
  key: string;
  title: string;
  render: (row: T) => ReactNode;
  /** Numbers stand right. */
  align?: 'left' | 'right';
  width?: number | string;
  /** Sentences: they take several lines where the table is narrow, and push no other column out. */
  wraps?: boolean;
  /** The server's name of the field; only then the head sorts. Dates and numbers sort descending first. */
  sort?: string;
  sortFirst?: 'asc' | 'desc';
  /** Not shown until chosen. */
  hidden?: boolean;
  /** May not be hidden: the name. */
  fixed?: boolean;
  /** Left out below 700 px. */
  wideOnly?: boolean;
}

export interface FilterOption {
  value: string;
  label: string;
}

/** A condition of the list, shown as a chip that reads as a phrase: 等级 是 金卡、铂金卡. */
export interface Filter {
  key: string;
  label: string;
  options: readonly FilterOption[];
  multiple?: boolean;
  /** Shown although nothing is chosen. */
  pinned?: boolean;
}

/** What the server is asked for; all of it is in the address. */
export interface ListRequest {
  search: string;
  filters: Record<string, string[]>;
  /** `name desc`, as ABP wants it; undefined is the server's own order. */
  sorting: string | undefined;
  maxResultCount: number;
  /** For a `PagedResult`. */
  skipCount: number;
  /** For a `KeysetResult`. */
  cursor: string | undefined;
}

export type ListResult<T> = PagedResult<T> | KeysetResult<T>;
