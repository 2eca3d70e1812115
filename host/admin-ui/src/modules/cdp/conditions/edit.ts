import type { ConditionJson } from '@kernel';
import { find, isGroup, newGroup, newId, parentOf, type GroupNode, type GroupType, type TreeNode } from './tree';

/** How a row is joined to the rows before it. */
export type Joiner = 'and' | 'or' | 'not';

/** Changes the children of one group. A nested group that becomes empty goes with its last row. */
function changeGroup(node: GroupNode, id: string, change: (children: TreeNode[]) => TreeNode[]): GroupNode {
  const children = node.id === id ? change(node.conditions) : node.conditions.flatMap((child): TreeNode[] => {
    if (!isGroup(child)) return [child];
    const next = changeGroup(child, id, change);
    return next.conditions.length === 0 && child.conditions.length > 0 ? [] : [next];
  });
  return node.id === id || children.some((child, index) => child !== node.conditions[index]) || children.length !== node.conditions.length
    ? { ...node, conditions: children }
    : node;
}

/** Puts other nodes in the place of one. */
function replace(root: GroupNode, id: string, by: (node: TreeNode) => TreeNode[]): GroupNode {
  const parent = parentOf(root, id);
  return parent ? changeGroup(root, parent.id, (children) => children.flatMap((child) => (child.id === id ? by(child) : [child]))) : root;
}

export function add(root: GroupNode, groupId: string, node: TreeNode): GroupNode {
  return changeGroup(root, groupId, (children) => [...children, node]);
}

export function remove(root: GroupNode, id: string): GroupNode {
  return replace(root, id, () => []);
}

export function update(root: GroupNode, id: string, json: ConditionJson): GroupNode {
  return replace(root, id, (node) => (isGroup(node) ? [node] : [{ ...node, json }]));
}

export function setGroupType(root: GroupNode, id: string, type: GroupType): GroupNode {
  if (root.id === id) return { ...root, type };
  return replace(root, id, (node) => (isGroup(node) ? [{ ...node, type }] : [node]));
}

function copyOf(node: TreeNode): TreeNode {
  return isGroup(node) ? { ...node, id: newId(), conditions: node.conditions.map(copyOf) } : { ...node, id: newId() };
}

export function duplicate(root: GroupNode, id: string): GroupNode {
  return replace(root, id, (node) => [node, copyOf(node)]);
}

/** Up or down among the rows of its group. */
export function move(root: GroupNode, id: string, by: -1 | 1): GroupNode {
  const parent = parentOf(root, id);
  if (!parent) return root;
  const from = parent.conditions.findIndex((child) => child.id === id);
  const to = from + by;
  if (to < 0 || to >= parent.conditions.length) return root;
  return changeGroup(root, parent.id, (children) => {
    const next = [...children];
    [next[from], next[to]] = [next[to]!, next[from]!];
    return next;
  });
}

/** Puts a row into a group of its own, so that others can join it there. */
export function wrap(root: GroupNode, id: string): GroupNode {
  const parent = parentOf(root, id);
  return replace(root, id, (node) => [newGroup(parent?.type === 'all' ? 'any' : 'all', [node])]);
}

/** Takes a group apart: its rows stand where it stood. */
export function unwrap(root: GroupNode, id: string): GroupNode {
  return replace(root, id, (node) => (isGroup(node) ? node.conditions : [node]));
}

/** A row that is excluded is a group `none` around it. */
export const isExcluded = (node: TreeNode): node is GroupNode & { type: 'none' } => isGroup(node) && node.type === 'none';

export function joinerOf(parent: GroupNode, node: TreeNode): Joiner {
  return isExcluded(node) ? 'not' : parent.type === 'all' ? 'and' : 'or';
}

/** What an excluded row excludes, when it is a single thing. */
export function contentOf(node: TreeNode): TreeNode {
  return isExcluded(node) && node.conditions.length === 1 ? node.conditions[0]! : node;
}

function include(node: TreeNode): TreeNode {
  if (!isExcluded(node)) return node;
  return node.conditions.length === 1 ? node.conditions[0]! : { ...node, type: 'any' };
}

/**
 * Joins a row to the rows before it in another way. In a list of "and", "or" binds the row to the one before it, as the sentence reads:
 * both go into a group. A list of only two rows changes as a whole.
 */
export function setJoiner(root: GroupNode, id: string, joiner: Joiner): GroupNode {
  const parent = parentOf(root, id);
  const node = parent && find(parent, id);
  if (!parent || !node || joinerOf(parent, node) === joiner) return root;
  if (joiner === 'not') return replace(root, id, (row) => [newGroup('none', isGroup(row) && row.type === 'any' ? row.conditions : [row])]);

  const wanted: GroupType = joiner === 'and' ? 'all' : 'any';
  const plain = isExcluded(node) ? replace(root, id, (row) => [include(row)]) : root;
  if (parent.type === wanted) return plain;
  const index = parent.conditions.findIndex((child) => child.id === id);
  const before = parent.conditions[index - 1];
  if (!before) return plain;
  const hasExclusion = parent.conditions.some((child, place) => place !== index && isExcluded(child));
  if (parent.conditions.length === 2 && parent.type !== 'none' && !hasExclusion) return setGroupType(plain, parent.id, wanted);

  return changeGroup(plain, parent.id, (children) => {
    const row = children[index]!;
    const joined = isGroup(before) && before.type === wanted
      ? { ...before, conditions: [...before.conditions, row] }
      : newGroup(wanted, [before, row]);
    return [...children.slice(0, index - 1), joined, ...children.slice(index + 1)];
  });
}
