import type { Format } from '@kernel';
import type { Properties } from './names';
import { propertyLabel } from './propertyLabel';

const mostShown = 3;
const longest = 60;

/** A few properties as words, for an event that nobody describes better. */
export function summary(event: string, properties: Properties, format: Format): string | undefined {
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === '' || typeof value === 'object') return [];
    const shown = typeof value === 'number' ? format.number(value, Number.isInteger(value) ? 0 : 2) : String(value);
    return [`${propertyLabel(event, name, format.language)} ${shown.length > longest ? `${shown.slice(0, longest)}…` : shown}`];
  });
  return lines.length ? lines.slice(0, mostShown).join(' · ') : undefined;
}
