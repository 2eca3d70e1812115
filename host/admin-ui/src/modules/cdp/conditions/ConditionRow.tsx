import { useTranslation } from 'react-i18next';
import type { ComponentType } from 'react';
import { Icon, MoreMenu, NumberDoor, type ConditionJson, type MoreItem } from '@kernel';
import { AttributeWords } from './AttributeWords';
import { duplicate, isExcluded, move, remove, setJoiner, update, wrap } from './edit';
import { useConditionEditor, type LeafProps } from './editorContext';
import { EventWords } from './EventWords';
import { JoinerWord } from './JoinerWord';
import { leafTypeOf, type LeafType } from './leaf';
import { MessageWords } from './MessageWords';
import { ConsentWords, IdentityWords, SegmentWords } from './SmallWords';
import { serialize, type GroupNode, type LeafNode, type TreeNode } from './tree';

const words: Record<LeafType, ComponentType<LeafProps>> = {
  attr: AttributeWords, event: EventWords, message: MessageWords, consent: ConsentWords, segment: SegmentWords, identity: IdentityWords,
};

interface ConditionRowProps {
  parent: GroupNode;
  /** What stands in the list: the condition, or the exclusion around it. */
  row: TreeNode;
  leaf: LeafNode;
  index: number;
}

/** One condition: joiner | sentence | bar and counts | menu. */
export function ConditionRow({ parent, row, leaf, index }: ConditionRowProps) {
  const { t } = useTranslation('cdp');
  const editor = useConditionEditor();
  const { readOnly, change } = editor;
  const number = editor.numbers.get(leaf.id) ?? 0;
  const rowName = t('condition.rowName', { number });
  const faults = [...editor.faultsOf(leaf.id), ...(row === leaf ? [] : editor.faultsOf(row.id))];
  const type = leafTypeOf(leaf.json);
  const Words = type && words[type];
  const wrongAt = (field: string) => faults.some((fault) => fault.field === field || fault.field.startsWith(`${field}.`) || fault.field.startsWith(`${field}[`));

  const menu: MoreItem[] = [
    { key: 'duplicate', label: t('condition.menu.duplicate'), icon: <Icon name="copy" size={14} />, onClick: () => change((root) => duplicate(root, row.id)) },
    isExcluded(row)
      ? { key: 'include', label: t('condition.menu.include'), icon: <Icon name="plus" size={14} />, onClick: () => change((root) => setJoiner(root, row.id, parent.type === 'all' ? 'and' : 'or')) }
      : { key: 'exclude', label: t('condition.menu.exclude'), icon: <Icon name="close" size={14} />, onClick: () => change((root) => setJoiner(root, row.id, 'not')) },
    { key: 'wrap', label: t('condition.menu.wrap'), icon: <Icon name="form" size={14} />, onClick: () => change((root) => wrap(root, row.id)) },
    ...(index > 0 ? [{ key: 'up', label: t('condition.menu.up'), icon: <Icon name="up" size={14} />, onClick: () => change((root) => move(root, row.id, -1)) }] : []),
    ...(index < parent.conditions.length - 1 ? [{ key: 'down', label: t('condition.menu.down'), icon: <Icon name="down" size={14} />, onClick: () => change((root) => move(root, row.id, 1)) }] : []),
    { key: 'remove', label: t('condition.menu.remove'), icon: <Icon name="trash" size={14} />, danger: true, onClick: () => change((root) => remove(root, leaf.id)) },
  ];

  return (
    <li
      className={`condition-row${editor.activeId === leaf.id ? ' is-active' : ''}${faults.length ? ' is-wrong' : ''}`}
      aria-label={rowName}
      data-node={leaf.id}
      onFocus={() => editor.setActive(leaf.id)}
    >
      <JoinerWord parent={parent} row={row} index={index} name={rowName} />
      <div className="condition-words">
        {Words ? (
          <Words
            json={leaf.json} onChange={(json) => change((root) => update(root, leaf.id, json))} readOnly={readOnly} rowName={rowName}
            nameOf={(what) => t('condition.whatOf', { name: rowName, what })} isWrong={wrongAt} startOpen={editor.addedId === leaf.id}
          />
        ) : <span className="ink2">{t('condition.unknownKind', { type: leaf.json.type })}</span>}
        {faults.map((fault, place) => (
          <p key={place} className="condition-fault" role="alert"><Icon name="warning" size={12} />{fault.message}</p>
        ))}
      </div>
      {editor.counts && <RowCounts parent={parent} row={row} leaf={leaf} index={index} name={rowName} />}
      {!readOnly && <MoreMenu small items={menu} label={t('condition.menuOf', { row: rowName })} />}
    </li>
  );
}

/** The condition of the rows of a group up to one of them. */
function upTo(parent: GroupNode, index: number): ConditionJson {
  return serialize({ ...parent, conditions: parent.conditions.slice(0, index + 1) });
}

function RowCounts({ parent, row, leaf, index, name }: ConditionRowProps & { name: string }) {
  const { t } = useTranslation('cdp');
  const { counts } = useConditionEditor();
  if (!counts) return null;
  const left = counts.of(row.id)?.left;
  const alone = counts.of(leaf.id)?.alone;
  const most = parent.type === 'all' ? counts.of(parent.conditions[0]!.id)?.left : counts.of(parent.conditions.at(-1)!.id)?.left;
  return (
    <div className="condition-counts">
      <span className={`narrowing${parent.type === 'all' ? '' : ' is-adding'}`} aria-hidden="true">
        <i style={{ width: left && most ? `${Math.min(100, (left / most) * 100)}%` : 0 }} />
      </span>
      <span className="condition-left">
        <NumberDoor value={left} label={t('condition.leftAfter', { row: name })} onOpen={() => counts.open(upTo(parent, index))} />
      </span>
      <span className="condition-alone small ink3">
        {t('condition.alone')} <NumberDoor value={alone} label={t('condition.aloneOf', { row: name })} onOpen={() => counts.open(leaf.json)} />
      </span>
    </div>
  );
}
