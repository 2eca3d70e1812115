import { createContext, useContext } from 'react';
import type { ConditionJson } from '@kernel';
import type { GroupNode, TreeNode } from './tree';

/** How many people a row leaves, and how many meet it alone. */
export interface RowCount {
  left: number;
  alone: number;
}

export interface ConditionEditorState {
  root: GroupNode;
  /** The number of each row, as the reader counts them. */
  numbers: ReadonlyMap<string, number>;
  change: (edit: (root: GroupNode) => GroupNode) => void;
  add: (groupId: string, node: TreeNode) => void;
  readOnly: boolean;
  /** What is wrong at a node, by the field it is about. */
  faultsOf: (nodeId: string) => ReadonlyArray<{ field: string; message: string }>;
  /** The row that was just added: its first word opens by itself. */
  addedId: string | undefined;
  activeId: string | undefined;
  setActive: (nodeId: string | undefined) => void;
  /** Without it no counts are shown. */
  counts?: {
    of: (nodeId: string) => RowCount | undefined;
    /** Opens the people who meet a condition. */
    open: (condition: ConditionJson) => void;
  };
  /** The segment that is edited: it cannot refer to itself. */
  segmentId?: string;
}

export const ConditionEditorContext = createContext<ConditionEditorState | undefined>(undefined);

export function useConditionEditor(): ConditionEditorState {
  const state = useContext(ConditionEditorContext);
  if (!state) throw new Error('useConditionEditor outside of a condition editor');
  return state;
}

/** What a row needs to say one condition. */
export interface LeafProps {
  json: ConditionJson;
  onChange: (json: ConditionJson) => void;
  /** 第2条的属性: the name of a word of this row. */
  nameOf: (what: string) => string;
  /** 第2条 */
  rowName: string;
  isWrong: (field: string) => boolean;
  readOnly: boolean;
  startOpen: boolean;
}
