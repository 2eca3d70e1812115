import type { OrganizationUnitDto } from '../shared/api';

export interface FlatUnit {
  unit: OrganizationUnitDto;
  /** The names from the root down. */
  names: string[];
  /** The ids from the root down, its own last. */
  ids: string[];
}

/** The tree as a list, each unit before those below it. */
export function flatten(units: readonly OrganizationUnitDto[], names: string[] = [], ids: string[] = []): FlatUnit[] {
  return units.flatMap((unit) => {
    const own = { unit, names: [...names, unit.name], ids: [...ids, unit.id] };
    return [own, ...flatten(unit.children, own.names, own.ids)];
  });
}

/** The units a search shows: those that match by name or code, and those above them. */
export function matching(units: readonly OrganizationUnitDto[], text: string): Set<string> {
  const word = text.trim().toLowerCase();
  const hits = flatten(units).filter(({ unit }) => `${unit.name}\n${unit.code}`.toLowerCase().includes(word));
  return new Set(hits.flatMap(({ ids }) => ids));
}

/** Where a unit may go: anywhere but itself and below itself. */
export function possibleParents(units: readonly OrganizationUnitDto[], moving: string): FlatUnit[] {
  return flatten(units).filter(({ ids }) => !ids.includes(moving));
}

/** Units down to this level are open at first. */
const openLevels = 2;

export function openAtFirst(units: readonly OrganizationUnitDto[]): Set<string> {
  return new Set(flatten(units).filter(({ ids }) => ids.length <= openLevels).map(({ unit }) => unit.id));
}
