import type { ProfileDetailsDto } from '../shared/types';

export const mostPeople = 20;

/** Which person each part goes to, counted from 0. */
export type Assignment = Readonly<Record<number, number>>;

/** Everything with the first person, so that nothing is taken apart before somebody says so. */
export const together = (partNos: readonly number[]): Assignment => Object.fromEntries(partNos.map((part) => [part, 0]));

/** The people that come of it, without those who got nothing. */
export function groupsOf(assignment: Assignment): number[][] {
  const groups = new Map<number, number[]>();
  for (const [part, person] of Object.entries(assignment)) groups.set(person, [...(groups.get(person) ?? []), Number(part)]);
  return [...groups.keys()].sort((a, b) => a - b).map((person) => groups.get(person)!);
}

/** Parts in the order of their identifiers; a record without one comes last. */
export function partsInOrder(profile: ProfileDetailsDto): number[] {
  const byIdentifier = [...new Set(profile.identifiers.map((identifier) => identifier.partNo))].filter((part) => profile.partNos.includes(part));
  return [...byIdentifier, ...profile.partNos.filter((part) => !byIdentifier.includes(part))];
}
