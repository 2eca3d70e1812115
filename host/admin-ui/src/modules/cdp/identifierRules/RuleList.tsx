import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IdentifierRuleDto } from '../shared/types';
import { changed, moved } from './rules';
import { RuleRow } from './RuleRow';

interface Props {
  rules: readonly IdentifierRuleDto[];
  /** Of a rule, by its type. */
  faults?: Record<string, string[]>;
  /** None for those who may only look. */
  onChange?: (rules: IdentifierRuleDto[]) => void;
}

/** The types in their order. What was moved keeps the focus, and its new place is said. */
export function RuleList({ rules, faults = {}, onChange }: Props) {
  const { t } = useTranslation('cdp');
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const [focus, setFocus] = useState<{ type: string; by: -1 | 1 }>();

  useEffect(() => {
    if (!focus) return;
    const row = list.current?.querySelector(`[data-type="${CSS.escape(focus.type)}"]`);
    const button = (by: -1 | 1) => row?.querySelector<HTMLButtonElement>(`[data-by="${by}"]:not(:disabled)`);
    (button(focus.by) ?? button(focus.by === 1 ? -1 : 1))?.focus();
  }, [focus]);

  const move = (type: string, by: -1 | 1) => {
    const next = moved(rules, type, by);
    onChange?.(next);
    const place = next.findIndex((rule) => rule.type === type);
    setSaid(t('identifierRules.moved', { type: next[place]!.label, place: place + 1 }));
    setFocus({ type, by });
  };

  return (
    <>
      <ol ref={list} className="divided rules" aria-label={t('identifierRules.order')}>
        {rules.map((rule, n) => (
          <RuleRow
            key={rule.type} rule={rule} place={n + 1} isFirst={n === 0} isLast={n === rules.length - 1} faults={faults[rule.type]}
            onMove={onChange && ((by) => move(rule.type, by))} onChange={onChange && ((to) => onChange(changed(rules, rule.type, to)))}
            onRemove={onChange && !rule.isBuiltIn ? () => onChange(rules.filter((other) => other.type !== rule.type)) : undefined}
          />
        ))}
      </ol>
      <span className="sr-only" aria-live="polite">{said}</span>
    </>
  );
}
