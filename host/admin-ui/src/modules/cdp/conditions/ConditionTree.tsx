import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type ConditionJson } from '@kernel';
import { ConditionList } from './ConditionGroup';
import { add as addNode, setGroupType } from './edit';
import { ConditionEditorContext, type ConditionEditorState, type RowCount } from './editorContext';
import type { NodeFault } from './gaps';
import { Pick } from './Pick';
import { leavesOf, type GroupNode, type TreeNode } from './tree';
import './conditions.css';

interface ConditionTreeProps {
  root: GroupNode;
  onChange: (root: GroupNode) => void;
  label: string;
  readOnly?: boolean;
  faults: readonly NodeFault[];
  counts?: { of: (nodeId: string) => RowCount | undefined; open: (condition: ConditionJson) => void };
  segmentId?: string;
  activeId?: string;
  onActive?: (nodeId: string | undefined) => void;
}

/** The rows of a condition, drawn as sentences with words to change. */
export function ConditionTree({ root, onChange, label, readOnly = false, faults, counts, segmentId, activeId, onActive }: ConditionTreeProps) {
  const { t } = useTranslation('cdp');
  const [addedId, setAddedId] = useState<string>();
  const numbers = useMemo(() => new Map(leavesOf(root).map((leaf, index) => [leaf.id, index + 1])), [root]);
  const byNode = useMemo(() => grouped(faults), [faults]);
  const change = useCallback((edit: (now: GroupNode) => GroupNode) => onChange(edit(root)), [root, onChange]);
  const add = useCallback((groupId: string, node: TreeNode) => {
    setAddedId(node.id);
    onChange(addNode(root, groupId, node));
  }, [root, onChange]);

  const state: ConditionEditorState = {
    root, numbers, change, add, readOnly, addedId, activeId, segmentId, counts,
    setActive: onActive ?? (() => {}),
    faultsOf: (nodeId) => byNode.get(nodeId) ?? [],
  };
  return (
    <ConditionEditorContext value={state}>
      <div className={`condition-tree${counts ? ' has-counts' : ''}`} role="group" aria-label={label}>
        <div className="condition-head">
          <span>{t('condition.findLead')}</span>
          <Pick
            kind="operator" label={t('condition.kindOfAll')} options={(['all', 'any'] as const).map((type) => ({ value: type, label: t(`condition.kinds.${type}`) }))}
            values={[root.type]} text={t(`condition.kinds.${root.type}`)} onPick={(type) => change((now) => setGroupType(now, now.id, type as 'all' | 'any'))} readOnly={readOnly}
          />
          <span>{t('condition.findTail')}</span>
          <span className="spacer" />
          {counts && root.conditions.length > 0 && <span className="small ink3 hide-narrow">{t(root.type === 'all' ? 'condition.leftHead' : 'condition.addedHead')}</span>}
        </div>
        {(byNode.get(root.id) ?? []).map((fault, place) => <p key={place} className="condition-fault" role="alert"><Icon name="warning" size={12} />{fault.message}</p>)}
        <ConditionList group={root} name={label} depth={0} />
      </div>
    </ConditionEditorContext>
  );
}

function grouped(faults: readonly NodeFault[]): Map<string, NodeFault[]> {
  const groups = new Map<string, NodeFault[]>();
  for (const fault of faults) groups.set(fault.nodeId, [...(groups.get(fault.nodeId) ?? []), fault]);
  return groups;
}
