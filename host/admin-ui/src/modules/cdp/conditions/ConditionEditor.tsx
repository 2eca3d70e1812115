import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence, type ConditionEditorProps } from '@kernel';
import { ConditionTree } from './ConditionTree';
import { SentencePanel } from './SentencePanel';
import { parse, pathsOf, serialize, type GroupNode } from './tree';
import { useConditionCheck } from './useConditionCheck';

/** The editor that other pages embed: a branch, an entry, a goal. It gives the condition as JSON and checks it by itself. */
export default function ConditionEditor({ value, onChange, label, readOnly, faults }: ConditionEditorProps) {
  const { t } = useTranslation('cdp');
  const sentenceOf = useErrorSentence();
  const [root, setRoot] = useState(() => parse(value));
  const [activeId, setActive] = useState<string>();
  // What the page holds as far as this editor knows: anything else came from elsewhere (undo, a reload).
  const held = useRef(JSON.stringify(value ?? null));
  useEffect(() => {
    const text = JSON.stringify(value ?? null);
    if (text === held.current) return;
    held.current = text;
    setRoot(parse(value));
  }, [value]);

  const change = (next: GroupNode) => {
    setRoot(next);
    const json = serialize(next);
    held.current = JSON.stringify(json);
    onChange(json);
  };
  const check = useConditionCheck(root, { given: faults });
  const point = (path: string | undefined) => setActive(path ? [...pathsOf(root)].find(([, at]) => at === path)?.[0] : undefined);

  return (
    <div className="condition-editor">
      <SentencePanel
        sentence={check.sentence} onPoint={point}
        placeholder={root.conditions.length === 0 ? t('condition.everybody') : check.error ? sentenceOf(check.error) : check.gaps.length ? t('condition.notYet') : t('condition.noSentence')}
      />
      <ConditionTree root={root} onChange={change} label={label} readOnly={readOnly} faults={check.faults} activeId={activeId} onActive={setActive} />
    </div>
  );
}
