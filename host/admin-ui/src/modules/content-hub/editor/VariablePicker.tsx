import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, PopoverPanel, useErrorSentence } from '@kernel';
import { personPath, preferencesVariable, unsubscribeVariable, variableExpression } from './variables';
import { useAttributes } from './usePeople';

interface VariablePickerProps {
  onPick: (expression: string) => void;
}

/** Puts a variable at the cursor, by its name. */
export function VariablePicker({ onPick }: VariablePickerProps) {
  const { t } = useTranslation('content-hub');
  const [open, setOpen] = useState(false);
  return (
    <Popover
      content={<PopoverPanel label={t('variables.insert')} onClose={() => setOpen(false)}><Choice onPick={(expression) => { setOpen(false); onPick(expression); }} /></PopoverPanel>}
      trigger="click" placement="bottomRight" arrow={false} open={open} onOpenChange={setOpen} destroyOnHidden
    >
      <Button size="small" icon={<Icon name="code" size={14} />} aria-haspopup="dialog" aria-expanded={open}>{t('variables.insert')}</Button>
    </Popover>
  );
}

function Choice({ onPick }: VariablePickerProps) {
  const { t } = useTranslation('content-hub');
  const sentenceOf = useErrorSentence();
  const attributes = useAttributes();
  const [search, setSearch] = useState('');
  const [fallback, setFallback] = useState('');
  const word = search.trim().toLowerCase();

  const people = (attributes.data ?? []).map(({ key, label }) => ({ path: personPath(key), label, takesFallback: true }));
  const links = [{ path: unsubscribeVariable, label: t('variables.unsubscribe'), takesFallback: false }, { path: preferencesVariable, label: t('variables.preferences'), takesFallback: false }];
  const all = [...people, ...links];
  const shown = all.filter(({ path, label }) => `${path}\n${label}`.toLowerCase().includes(word));
  const pick = (item: (typeof all)[number]) => onPick(variableExpression(item.path, item.takesFallback ? fallback : ''));

  return (
    <div className="variable-picker">
      <Input
        value={search} placeholder={t('variables.search')} aria-label={t('variables.search')} onChange={(event) => setSearch(event.target.value)}
        onPressEnter={() => shown[0] && pick(shown[0])}
      />
      <label className="row">
        <span className="medium ink2 nowrap">{t('variables.fallback')}</span>
        <Input size="small" value={fallback} maxLength={60} placeholder={t('variables.fallbackExample')} onChange={(event) => setFallback(event.target.value)} />
      </label>
      {attributes.isError && <p className="medium bad">{sentenceOf(attributes.error)}</p>}
      <ul className="option-list">
        {shown.map((item) => (
          <li key={item.path}>
            <button type="button" className="option-button" onClick={() => pick(item)}>
              <span>{item.label}</span>
              <span className="small ink2 code-text">{item.path}</span>
            </button>
          </li>
        ))}
      </ul>
      {attributes.isPending && <p className="small ink3">{t('variables.loading')}</p>}
      {shown.length === 0 && <p className="small ink3">{t('variables.noMatch')}</p>}
    </div>
  );
}
