import type { PermissionGroupDto, PermissionNodeDto } from '../shared/api';

export type CheckState = 'all' | 'some' | 'none';

/** What the server counts: a permission works only while every one above it is granted too. */
export function effectiveGrants(groups: readonly PermissionGroupDto[]): string[] {
  const collect = (nodes: readonly PermissionNodeDto[]): string[] =>
    nodes.flatMap((node) => (node.isGranted ? [node.name, ...collect(node.children)] : []));
  return groups.flatMap((group) => collect(group.permissions));
}

/** The names of a node and all below it. */
export function namesOf(node: PermissionNodeDto): string[] {
  return [node.name, ...node.children.flatMap(namesOf)];
}

export function countOf(group: PermissionGroupDto): number {
  return group.permissions.flatMap(namesOf).length;
}

/** The nodes from the topmost down to this one. */
function chainTo(nodes: readonly PermissionNodeDto[], name: string): PermissionNodeDto[] {
  for (const node of nodes) {
    if (node.name === name) return [node];
    const below = chainTo(node.children, name);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

/** True when it is granted, or when the acting user has all that granting it would add. Nobody gives what they lack. */
export function mayGrant(group: PermissionGroupDto, name: string, granted: ReadonlySet<string>): boolean {
  return chainTo(group.permissions, name).every((node) => node.canGrant || granted.has(node.name));
}

/** Granting brings those above along; taking away takes those below, since they would do nothing. */
export function toggle(group: PermissionGroupDto, name: string, granted: ReadonlySet<string>): Set<string> {
  const next = new Set(granted);
  const chain = chainTo(group.permissions, name);
  const node = chain.at(-1);
  if (!node) return next;
  if (next.has(name)) for (const below of namesOf(node)) next.delete(below);
  else if (mayGrant(group, name, granted)) for (const above of chain) next.add(above.name);
  return next;
}

/** Some of a group is granted, all of it, or nothing. */
export function stateOf(group: PermissionGroupDto, granted: ReadonlySet<string>): CheckState {
  const names = group.permissions.flatMap(namesOf);
  const count = names.filter((name) => granted.has(name)).length;
  return count === 0 ? 'none' : count === names.length ? 'all' : 'some';
}

/** The group's own box: grants all that may be granted; when nothing is left to grant, takes all away. */
export function toggleGroup(group: PermissionGroupDto, granted: ReadonlySet<string>): Set<string> {
  const names = group.permissions.flatMap(namesOf);
  const missing = names.filter((name) => !granted.has(name) && mayGrant(group, name, granted));
  const next = new Set(granted);
  for (const name of missing.length > 0 ? missing : names) {
    if (missing.length > 0) next.add(name);
    else next.delete(name);
  }
  return next;
}
