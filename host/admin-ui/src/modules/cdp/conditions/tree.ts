import type { ConditionJson } from '@kernel';

export type GroupType = 'all' | 'any' | 'none';

/** A group of conditions; `id` is the editor's own and never leaves it. */
export interface GroupNode {
  id: string;
  type: GroupType;
  conditions: TreeNode[];
}

/** One condition, as the API writes it. What the editor does not know stays in it untouched. */
export interface LeafNode {
  id: string;
  type: 'leaf';
  json: ConditionJson;
}

export type TreeNode = GroupNode | LeafNode;

let lastId = 0;
export const newId = (): string => `c${++lastId}`;

export const isGroup = (node: TreeNode): node is GroupNode => node.type !== 'leaf';

export const newLeaf = (json: ConditionJson): LeafNode => ({ id: newId(), type: 'leaf', json });
export const newGroup = (type: GroupType, conditions: TreeNode[] = []): GroupNode => ({ id: newId(), type, conditions });

const groupTypes: readonly string[] = ['all', 'any', 'none'];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseNode(json: ConditionJson): TreeNode {
  if (!groupTypes.includes(json.type)) return newLeaf(json);
  const children = Array.isArray(json.conditions) ? json.conditions.filter(isObject) : [];
  return newGroup(json.type as GroupType, children.map((child) => parseNode(child as unknown as ConditionJson)));
}

/** The tree of a condition; its root is always a list that rows can be added to. Nothing is everybody. */
export function parse(json: unknown): GroupNode {
  if (!isObject(json) || typeof json.type !== 'string') return newGroup('all');
  const node = parseNode(json as unknown as ConditionJson);
  return isGroup(node) && node.type !== 'none' ? node : newGroup('all', [node]);
}

/** The tree as the API reads it. */
export function serialize(node: TreeNode): ConditionJson {
  if (!isGroup(node)) return node.json;
  return { type: node.type, conditions: node.conditions.map(serialize) };
}

/** Where a node stands in the serialized condition: `conditions[1].conditions[0]`; the root is empty. */
export function pathsOf(root: GroupNode): Map<string, string> {
  const paths = new Map<string, string>();
  const walk = (node: TreeNode, path: string) => {
    paths.set(node.id, path);
    if (isGroup(node)) node.conditions.forEach((child, index) => walk(child, `${path ? `${path}.` : ''}conditions[${index}]`));
  };
  walk(root, '');
  return paths;
}

/** The leaves from top to bottom, as they are numbered for the reader. */
export function leavesOf(node: TreeNode): LeafNode[] {
  return isGroup(node) ? node.conditions.flatMap(leavesOf) : [node];
}

export function find(root: TreeNode, id: string): TreeNode | undefined {
  if (root.id === id) return root;
  if (!isGroup(root)) return undefined;
  for (const child of root.conditions) {
    const found = find(child, id);
    if (found) return found;
  }
  return undefined;
}

export function parentOf(root: GroupNode, id: string): GroupNode | undefined {
  for (const child of root.conditions) {
    if (child.id === id) return root;
    const found = isGroup(child) ? parentOf(child, id) : undefined;
    if (found) return found;
  }
  return undefined;
}
