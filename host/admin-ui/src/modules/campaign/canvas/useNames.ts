import { useMemo } from 'react';
import { useEventLabel, useSegments, useTemplates } from '../shared/pickers';
import type { Names } from './steps';

/** The names of templates, segments and events that steps know only by their ids. */
export function useNames(): Names {
  const templates = useTemplates();
  const segments = useSegments();
  const event = useEventLabel();
  return useMemo(() => {
    const template = new Map(templates.data?.map((item) => [item.id, item.name]));
    const segment = new Map(segments.data?.map((item) => [item.id, item.name]));
    return { template: (id) => template.get(id), segment: (id) => segment.get(id), event };
  }, [templates.data, segments.data, event]);
}
