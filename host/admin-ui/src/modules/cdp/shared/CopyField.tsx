import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@kernel';

const shownMs = 3_000;

/** Copies a text and says so at the button. */
function CopyButton({ value, label, onFallback }: { value: string; label: string; onFallback?: () => void }) {
  const { t } = useTranslation('cdp');
  const [state, setState] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (!state) return;
    const timer = setTimeout(() => setState(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setState('copied');
    } catch {
      // No clipboard without https: the old command copies what is selected.
      onFallback?.();
      setState(onFallback && document.execCommand('copy') ? 'copied' : 'failed');
    }
  };
  return (
    <Button size="small" icon={<Icon name={state === 'copied' ? 'check' : 'copy'} size={14} />} onClick={() => void copy()}>
      {/* A live region, but no status: a status would take the name from its button. */}
      <span aria-live="polite">{state ? t(state === 'copied' ? 'copied' : 'notCopied') : label}</span>
    </Button>
  );
}

/** A value to take along. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation('cdp');
  const field = useRef<InputRef>(null);
  return (
    <div className="row">
      <Input ref={field} className="code" readOnly value={value} aria-label={label} onFocus={(event) => event.target.select()} />
      <CopyButton value={value} label={t('copyOf', { label })} onFallback={() => field.current?.select()} />
    </div>
  );
}
CopyField.Button = CopyButton;
