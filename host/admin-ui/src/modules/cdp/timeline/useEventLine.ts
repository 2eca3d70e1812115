import { useTranslation } from 'react-i18next';
import { useFormat, useTimelineLine, type TimelineLine } from '@kernel';
import type { TimelineEventDto } from '../shared/types';
import { plainLine, propertiesOf } from './plainLine';

/** An event as a line: by the module that knows it, else by its call and its properties. Suspends until the texts of those modules are there. */
export function useEventLine(): (event: TimelineEventDto) => TimelineLine {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const lineOf = useTimelineLine();
  return (event) => {
    const line = lineOf({ id: event.key, occurredAt: event.occurredTime, name: event.name, source: event.sourceName, properties: propertiesOf(event) }) ?? plainLine(event, t, format);
    // What comes from inside has no source that would tell anything.
    return { ...line, origin: line.origin ?? (event.name.startsWith('mmo.') ? undefined : event.sourceName ?? undefined) };
  };
}
