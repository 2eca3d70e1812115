import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Filter, ListRequest } from './types';

const own = { search: 'q', sort: 'sort', page: 'page', cursor: 'cursor', from: 'from' } as const;
const separator = ',';

export interface ListState {
  request: ListRequest;
  page: number;
  /** The number of the first row on a keyset page. */
  from: number;
  isFiltered: boolean;
  setSearch: (text: string) => void;
  setFilter: (key: string, values: readonly string[]) => void;
  clearFilters: () => void;
  setSort: (field: string | undefined, direction?: 'asc' | 'desc') => void;
  setPage: (page: number) => void;
  setCursor: (cursor: string | undefined, from: number) => void;
}

/** The state of a list, held in the address: a link to it shows the same list. */
export function useListState(filters: readonly Filter[], pageSize: number, defaultSort?: string): ListState {
  const [params, setParams] = useSearchParams();

  const change = useCallback(
    (values: Record<string, string | undefined>, keepPlace = false) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          // Another question begins on its first page.
          if (!keepPlace) for (const name of [own.page, own.cursor, own.from]) next.delete(name);
          for (const [name, value] of Object.entries(values)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: !keepPlace },
      );
    },
    [setParams],
  );

  return useMemo(() => {
    const chosen: Record<string, string[]> = {};
    for (const filter of filters) {
      const value = params.get(filter.key);
      if (value) chosen[filter.key] = value.split(separator);
    }
    const search = params.get(own.search) ?? '';
    const page = Math.max(1, Number.parseInt(params.get(own.page) ?? '1', 10) || 1);
    const from = Math.max(1, Number.parseInt(params.get(own.from) ?? '1', 10) || 1);
    const sort = params.get(own.sort) ?? defaultSort;

    return {
      request: {
        search,
        filters: chosen,
        sorting: sort?.replace(/\.(asc|desc)$/, ' $1'),
        maxResultCount: pageSize,
        skipCount: (page - 1) * pageSize,
        cursor: params.get(own.cursor) ?? undefined,
      },
      page,
      from,
      isFiltered: search !== '' || Object.keys(chosen).length > 0,
      setSearch: (text) => change({ [own.search]: text.trim() }),
      setFilter: (key, values) => change({ [key]: values.join(separator) }),
      clearFilters: () => change(Object.fromEntries([own.search, ...filters.map((filter) => filter.key)].map((name) => [name, undefined]))),
      setSort: (field, direction = 'asc') => change({ [own.sort]: field && `${field}.${direction}` }),
      setPage: (next) => change({ [own.page]: next > 1 ? String(next) : undefined }, true),
      setCursor: (cursor, first) => change({ [own.cursor]: cursor, [own.from]: cursor && first > 1 ? String(first) : undefined }, true),
    };
  }, [params, filters, pageSize, defaultSort, change]);
}
