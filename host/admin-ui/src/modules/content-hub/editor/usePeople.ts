import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ok, useSession } from '@kernel';
import { people, type PersonDto } from '../shared/api';
import { keys, permissions } from '../shared/names';
import { useDebounced } from './useDebounced';

const typingPauseMs = 300;
const offered = 20;

export type Person = Pick<PersonDto, 'id' | 'name' | 'email' | 'phone'>;

/**
 * Who the preview is for: in the address, else the person seen last. Gives the people that a search offers, and the way to the next one.
 */
export function usePeople() {
  const { can } = useSession();
  const isAllowed = can(permissions.profiles);
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState('');
  const filter = useDebounced(search.trim(), typingPauseMs);

  const list = useQuery({
    queryKey: [...keys.people, filter],
    queryFn: async ({ signal }) => (await ok(people.GET('/api/cdp/profile', { params: { query: { filter: filter || undefined, isKnown: true, maxResultCount: offered } }, signal }))).items,
    enabled: isAllowed,
    placeholderData: keepPreviousData,
  });
  const wanted = params.get('person') ?? undefined;
  const found = list.data?.find(({ id }) => id === wanted);
  const one = useQuery({
    queryKey: [...keys.people, 'one', wanted],
    queryFn: async ({ signal }): Promise<Person> => {
      const { id, name } = await ok(people.GET('/api/cdp/profile/{id}', { params: { path: { id: wanted! } }, signal }));
      return { id, name, email: null, phone: null };
    },
    enabled: isAllowed && wanted !== undefined && list.isSuccess && !found,
  });

  const person: Person | undefined = wanted === undefined ? list.data?.[0] : (found ?? one.data);
  const choose = useCallback((id: string) => {
    setParams((now) => {
      const next = new URLSearchParams(now);
      next.set('person', id);
      return next;
    }, { replace: true });
  }, [setParams]);

  const options = useMemo(() => {
    const items: Person[] = list.data ?? [];
    return person && !items.some(({ id }) => id === person.id) ? [person, ...items] : items;
  }, [list.data, person]);
  const place = person ? options.findIndex(({ id }) => id === person.id) : -1;
  const step = useCallback((by: 1 | -1) => {
    const next = options[place + by];
    if (next) choose(next.id);
  }, [options, place, choose]);

  return { isAllowed, person, options, choose, search: setSearch, isSearching: list.isFetching, error: list.error ?? one.error, isEmpty: list.isSuccess && filter === '' && list.data.length === 0, step, canStep: { back: place > 0, forward: place >= 0 && place < options.length - 1 } };
}

/** The attributes of people, for the names of variables. */
export function useAttributes() {
  return useQuery({
    queryKey: keys.attributes,
    queryFn: async ({ signal }) => (await ok(people.GET('/api/cdp/attribute', { signal }))).items,
    staleTime: 300_000,
  });
}
