import type { Definition } from './definition';
import { predecessorsOf, successorsOf } from './graph';
import type { Place } from './layout';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Where an arrow key leads: along the lines up and down, to the next card of the row left and right. */
export function neighbourOf(definition: Definition, places: ReadonlyMap<string, Place>, id: string, direction: Direction): string | undefined {
  const node = definition.nodes.find((item) => item.id === id);
  const here = places.get(id);
  if (!node || !here) return undefined;
  if (direction === 'down') return successorsOf(definition, node).find((target) => places.has(target));
  if (direction === 'up') return predecessorsOf(definition, id)[0];
  const sign = direction === 'right' ? 1 : -1;
  const row = [...places].filter(([other, place]) => other !== id && Math.abs(place.y - here.y) < 40 && (place.x - here.x) * sign > 0);
  return row.sort(([, a], [, b]) => (a.x - b.x) * sign)[0]?.[0];
}
