import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { cdp } from './api';

// What there is to choose from changes slowly, and new events come all the time: a minute is fresh enough for a picker.
const fresh = { staleTime: 60_000 };

export const useAttributes = () => useQuery({ queryKey: ['cdp', 'attributes'], queryFn: ({ signal }) => cdp.attributes(signal), ...fresh });

export const useEventTypes = () => useQuery({ queryKey: ['cdp', 'event-types'], queryFn: ({ signal }) => cdp.eventTypes(signal), ...fresh });

export const useEventProperties = (name: string) =>
  useQuery({ queryKey: ['cdp', 'event-properties', name], queryFn: ({ signal }) => cdp.eventProperties(name, signal), enabled: name !== '', ...fresh });

export const useAttributeValues = (key: string, filter: string, enabled: boolean) =>
  useQuery({
    queryKey: ['cdp', 'attribute-values', key, filter],
    queryFn: ({ signal }) => cdp.attributeValues(key, filter, signal),
    enabled: enabled && key !== '',
    placeholderData: keepPreviousData,
    ...fresh,
  });

const pickerSize = 100;

/** Segments to choose from, by a part of the name. */
export const useSegmentChoices = (filter: string, enabled = true) =>
  useQuery({
    queryKey: ['cdp', 'segments', 'choices', filter],
    queryFn: async ({ signal }) => (await cdp.segments({ filter, sorting: 'name', maxResultCount: pickerSize }, signal)).items,
    placeholderData: keepPreviousData,
    enabled,
  });

/** The name of one segment that stands somewhere by its id. */
export const useSegmentName = (id: string | undefined) =>
  useQuery({ queryKey: ['cdp', 'segments', 'one', id], queryFn: ({ signal }) => cdp.segment(id!, signal), enabled: Boolean(id), ...fresh });
