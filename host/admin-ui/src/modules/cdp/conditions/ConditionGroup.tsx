import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon, MoreMenu, type IconName } from '@kernel';
import { ConditionRow } from './ConditionRow';
import { contentOf, isExcluded, remove, setGroupType, unwrap } from './edit';
import { useConditionEditor } from './editorContext';
import { JoinerWord } from './JoinerWord';
import { initialLeaf, leafTypes, type LeafType } from './leaf';
import { Pick } from './Pick';
import { isGroup, newGroup, newLeaf, type GroupNode, type TreeNode } from './tree';

const icons: Record<LeafType, IconName> = { attr: 'user', event: 'bolt', message: 'mail', consent: 'shield', segment: 'segment', identity: 'key' };

/** The rows of a group, and behind them what can be added. */
export function ConditionList({ group, name, depth }: { group: GroupNode; name: string; depth: number }) {
  const { t } = useTranslation('cdp');
  const { readOnly } = useConditionEditor();
  return (
    <>
      {group.conditions.length > 0 && (
        <ul className="condition-rows" aria-label={name}>
          {group.conditions.map((row, index) => <ConditionItem key={row.id} parent={group} row={row} index={index} depth={depth} />)}
        </ul>
      )}
      {group.conditions.length === 0 && readOnly && <p className="ink3 condition-empty">{t('condition.everybody')}</p>}
      {!readOnly && <AddRow group={group} name={depth === 0 ? undefined : name} depth={depth} />}
    </>
  );
}

function ConditionItem({ parent, row, index, depth }: { parent: GroupNode; row: TreeNode; index: number; depth: number }) {
  const content = contentOf(row);
  return isGroup(content)
    ? <ConditionGroup parent={parent} row={row} group={content} index={index} depth={depth + 1} />
    : <ConditionRow parent={parent} row={row} leaf={content} index={index} />;
}

interface ConditionGroupProps {
  parent: GroupNode;
  row: TreeNode;
  group: GroupNode;
  index: number;
  depth: number;
}

function ConditionGroup({ parent, row, group, index, depth }: ConditionGroupProps) {
  const { t } = useTranslation('cdp');
  const { readOnly, change, faultsOf, numbers } = useConditionEditor();
  const numbersInside = [...numbers].filter(([id]) => contains(group, id)).map(([, number]) => number);
  const name = numbersInside.length ? t('condition.groupName', { number: Math.min(...numbersInside) }) : t('condition.emptyGroupName');
  const faults = faultsOf(group.id);
  // An exclusion of several is one of "any of these"; its kind is the joiner's business.
  const kind = isExcluded(group) ? 'any' : group.type;
  const menu = [
    ...(group.conditions.length > 0 && !isExcluded(group) ? [{ key: 'unwrap', label: t('condition.menu.unwrap'), icon: <Icon name="layout" size={14} />, onClick: () => change((root) => unwrap(root, group.id)) }] : []),
    { key: 'remove', label: t('condition.menu.removeGroup'), icon: <Icon name="trash" size={14} />, danger: true, onClick: () => change((root) => remove(root, group.id)) },
  ];
  return (
    <li className="condition-row is-group" aria-label={name} data-node={group.id}>
      <JoinerWord parent={parent} row={row} index={index} name={name} />
      <div className="condition-group" role="group" aria-label={name}>
        <div className="condition-group-head">
          <span>{t('condition.groupLead')}</span>
          {isExcluded(group) ? <span className="token is-operator">{t('condition.kinds.any')}</span> : (
            <Pick
              kind="operator" label={t('condition.kindOf', { name })} options={(['any', 'all'] as const).map((type) => ({ value: type, label: t(`condition.kinds.${type}`) }))}
              values={[kind]} text={t(`condition.kinds.${kind}`)} onPick={(type) => change((root) => setGroupType(root, group.id, type as 'any' | 'all'))} readOnly={readOnly}
            />
          )}
          <span className="spacer" />
          {!readOnly && <MoreMenu small items={menu} label={t('condition.menuOf', { row: name })} />}
        </div>
        {faults.map((fault, place) => <p key={place} className="condition-fault" role="alert"><Icon name="warning" size={12} />{fault.message}</p>)}
        <ConditionList group={group} name={name} depth={depth} />
      </div>
    </li>
  );
}

function contains(group: GroupNode, id: string): boolean {
  return group.conditions.some((child) => child.id === id || (isGroup(child) && contains(child, id)));
}

const deepest = 4;

function AddRow({ group, name, depth }: { group: GroupNode; name: string | undefined; depth: number }) {
  const { t } = useTranslation('cdp');
  const { add } = useConditionEditor();
  const labelOf = (text: string) => (name ? t('condition.addTo', { what: text, name }) : t('condition.add', { what: text }));
  return (
    <div className="condition-add" role="group" aria-label={name ? t('condition.addToGroup', { name }) : t('condition.addHere')}>
      {leafTypes.map((type) => {
        const text = t(`condition.leaf.${type}`);
        return (
          <Button key={type} size="small" aria-label={labelOf(text)} icon={<Icon name={icons[type]} size={14} />} onClick={() => add(group.id, newLeaf(initialLeaf(type)))}>{text}</Button>
        );
      })}
      {depth < deepest && (
        <Button size="small" type="text" aria-label={labelOf(t('condition.newGroup'))} icon={<Icon name="plus" size={14} />} onClick={() => add(group.id, newGroup(group.type === 'all' ? 'any' : 'all'))}>
          {t('condition.newGroup')}
        </Button>
      )}
    </div>
  );
}
