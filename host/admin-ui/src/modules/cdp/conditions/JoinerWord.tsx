import { useTranslation } from 'react-i18next';
import { isExcluded, joinerOf, setJoiner, type Joiner } from './edit';
import { useConditionEditor } from './editorContext';
import { Pick } from './Pick';
import type { GroupNode, TreeNode } from './tree';

interface JoinerWordProps {
  parent: GroupNode;
  row: TreeNode;
  index: number;
  name: string;
}

const joiners: readonly Joiner[] = ['and', 'or', 'not'];

/** 并且, 或者, 但排除 before a row; the first one of a list needs none. */
export function JoinerWord({ parent, row, index, name }: JoinerWordProps) {
  const { t } = useTranslation('cdp');
  const { readOnly, change } = useConditionEditor();
  const joiner = joinerOf(parent, row);
  if (index === 0 && joiner !== 'not') return <span className="joiner" />;
  // An exclusion among alternatives adds all others: it must not read like one that narrows.
  const key = joiner !== 'not' ? joiner : index === 0 ? 'notFirst' : parent.type === 'all' ? 'not' : 'orNot';
  const shown = index === 0 ? joiners.filter((item) => item === 'not' || item === (parent.type === 'all' ? 'and' : 'or')) : joiners;
  return (
    <span className={`joiner${isExcluded(row) ? ' is-excluding' : ''}`}>
      <Pick
        kind="operator" label={t('condition.joinerOf', { row: name })} values={[joiner]} text={t(`condition.joiners.${key}`)} readOnly={readOnly} searchable={false}
        options={shown.map((item) => ({ value: item, label: index === 0 && item !== 'not' ? t('condition.menu.include') : t(`condition.joiners.${item === 'not' && parent.type !== 'all' ? 'orNot' : item}`) }))}
        onPick={(next) => change((root) => setJoiner(root, row.id, next as Joiner))}
      />
    </span>
  );
}
