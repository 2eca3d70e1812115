import type { ProfileDetailsDto, UnmergeGroupInput } from '../shared/types';
import type { Piece } from './pieces';

export const mostPeople = 20;

/** Which person each part goes to, counted from 0. */
export type Assignment = Readonly<Record<number, number>>;

/** Everything with the first person, so that nothing is taken apart before somebody says so. */
export const together = (partNos: readonly number[]): Assignment => Object.fromEntries(partNos.map((part) => [part, 0]));

/** Who the parts would be without what somebody joined by hand or because it is alike; undefined where nothing was. */
export function asBeforeMerging({ partNos, links }: Pick<ProfileDetailsDto, 'partNos' | 'links'>): Assignment | undefined {
  const head = new Map(partNos.map((part) => [part, part]));
  const headOf = (part: number): number => (head.get(part) === part ? part : headOf(head.get(part)!));
  for (const link of links) {
    if (link.kind === 'manual' || link.kind === 'similar' || !head.has(link.partA) || !head.has(link.partB)) continue;
    const [a, b] = [headOf(link.partA), headOf(link.partB)].sort((x, y) => x - y);
    head.set(b!, a!);
  }
  const people = [...new Set(partNos.map(headOf))].sort((a, b) => a - b);
  if (people.length < 2 || people.length > mostPeople) return undefined;
  return Object.fromEntries(partNos.map((part) => [part, people.indexOf(headOf(part))]));
}

/** The people that come of it, without those who got nothing. */
export function groupsOf(assignment: Assignment): number[][] {
  const groups = new Map<number, number[]>();
  for (const [part, person] of Object.entries(assignment)) groups.set(person, [...(groups.get(person) ?? []), Number(part)]);
  return [...groups.keys()].sort((a, b) => a - b).map((person) => groups.get(person)!);
}

/** The same with pieces of parts. One that goes where its part goes is no piece of anybody else. */
export function peopleOf(assignment: Assignment, pieces: readonly Piece[]): UnmergeGroupInput[] {
  const people = new Map<number, Required<UnmergeGroupInput>>();
  const person = (number: number) => people.get(number) ?? people.set(number, { partNos: [], pieces: [] }).get(number)!;
  for (const [part, number] of Object.entries(assignment)) person(number).partNos.push(Number(part));
  for (const { partNo, from, to, sourceIds, person: number } of pieces) {
    if (assignment[partNo] !== number) person(number).pieces.push({ partNo, from, to, sourceIds });
  }
  return [...people.keys()].sort((a, b) => a - b).map((number) => people.get(number)!);
}

/** Parts in the order of their identifiers; a record without one comes last. */
export function partsInOrder(profile: ProfileDetailsDto): number[] {
  const byIdentifier = [...new Set(profile.identifiers.map((identifier) => identifier.partNo))].filter((part) => profile.partNos.includes(part));
  return [...byIdentifier, ...profile.partNos.filter((part) => !byIdentifier.includes(part))];
}
