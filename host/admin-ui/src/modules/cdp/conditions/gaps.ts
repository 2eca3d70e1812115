import { asFilters, asWindow, leafTypeOf, shapeOf, type Window } from './leaf';
import { isGroup, pathsOf, type GroupNode, type TreeNode } from './tree';
import type { ConditionJson } from '@kernel';
import type { ConditionOperator } from '../shared/types';

/** Something that is not chosen yet: the key of its sentence, and where it belongs. */
export interface Gap {
  nodeId: string;
  field: string;
  key: string;
}

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

function valueGap(op: ConditionOperator, value: unknown, field: string): Array<Omit<Gap, 'nodeId'>> {
  switch (shapeOf(op)) {
    case 'none': return [];
    case 'list': return Array.isArray(value) && value.length > 0 ? [] : [{ field, key: 'values' }];
    case 'pair': return Array.isArray(value) && value.length === 2 && !value.some(isMissing) ? [] : [{ field, key: 'pair' }];
    case 'span': {
      const amount = typeof value === 'object' && value !== null ? (value as { amount?: unknown }).amount : value;
      return isMissing(amount) ? [{ field, key: 'amount' }] : [];
    }
    default: return isMissing(value) ? [{ field, key: 'value' }] : [];
  }
}

function windowGap(window: Window | undefined): Array<Omit<Gap, 'nodeId'>> {
  if (window?.type === 'rolling' && isMissing(window.amount)) return [{ field: 'window', key: 'amount' }];
  if (window?.type === 'absolute' && isMissing(window.from) && isMissing(window.to)) return [{ field: 'window', key: 'dates' }];
  return [];
}

function gapsOfLeaf(json: ConditionJson): Array<Omit<Gap, 'nodeId'>> {
  switch (leafTypeOf(json)) {
    case 'attr':
      return isMissing(json.path) ? [{ field: 'path', key: 'attribute' }] : valueGap(json.op as ConditionOperator, json.value, 'value');
    case 'event': {
      const filters = asFilters(json).flatMap((filter, index) => {
        const at = `where[${index}]`;
        return isMissing(filter.path) ? [{ field: `${at}.path`, key: 'property' }] : valueGap(filter.op, filter.value, `${at}.value`);
      });
      return [
        ...(isMissing(json.name) ? [{ field: 'name', key: 'event' }] : []),
        ...(json.agg === 'sum' && isMissing(json.property) ? [{ field: 'property', key: 'property' }] : []),
        ...valueGap((json.op ?? 'gte') as ConditionOperator, json.value, 'value'),
        ...windowGap(asWindow(json)),
        ...filters,
      ];
    }
    case 'message':
      return [...valueGap((json.op ?? 'gte') as ConditionOperator, 'value' in json ? json.value : 1, 'value'), ...windowGap(asWindow(json))];
    case 'segment':
      return isMissing(json.segmentId) ? [{ field: 'segmentId', key: 'segment' }] : [];
    default:
      return [];
  }
}

/** What is still open, before the server is asked: its sentences speak of what was said, not of what was not said yet. */
export function gapsOf(root: GroupNode): Gap[] {
  const walk = (node: TreeNode, isRoot: boolean): Gap[] => {
    if (!isGroup(node)) return gapsOfLeaf(node.json).map((gap) => ({ ...gap, nodeId: node.id }));
    if (node.conditions.length === 0 && !(isRoot && node.type === 'all')) return [{ nodeId: node.id, field: 'conditions', key: 'group' }];
    return node.conditions.flatMap((child) => walk(child, false));
  };
  return walk(root, true);
}

export interface NodeFault {
  nodeId: string;
  /** The rest of the path inside the node: `value`, `where[0].path`; empty for the node as a whole. */
  field: string;
  message: string;
}

/** Brings what the server found wrong to the row it is about: the deepest one whose path leads there. */
export function faultsAtNodes(root: GroupNode, faults: ReadonlyArray<{ path: string; message: string }>): NodeFault[] {
  const paths = [...pathsOf(root)];
  return faults.map(({ path, message }) => {
    let best: [id: string, path: string] = [root.id, ''];
    for (const [id, at] of paths) {
      const leads = at === '' || path === at || path.startsWith(`${at}.`);
      if (leads && at.length > best[1].length) best = [id, at];
    }
    const rest = path.slice(best[1].length).replace(/^\./, '');
    return { nodeId: best[0], field: rest, message };
  });
}
