import { Icon } from '@kernel';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const shownMs = 3_000;

/** A value to take along, with its name above it; says at the button that it was copied. */
export function CopyLine({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation('campaign');
  const field = useRef<InputRef>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), shownMs);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      // No clipboard without https: the old command copies what is selected.
      field.current?.select();
      document.execCommand('copy');
    }
    setCopied(true);
  };
  return (
    <div className="copy-line">
      <span className="small ink3">{label}</span>
      <div className="row">
        <Input ref={field} className="code" size="small" readOnly value={value} aria-label={label} onFocus={(event) => event.target.select()} />
        <Button size="small" aria-label={t('dkim.copyOf', { label })} icon={<Icon name={isCopied ? 'check' : 'copy'} size={14} />} onClick={() => void copy()}>
          <span aria-live="polite">{t(isCopied ? 'dkim.copied' : 'dkim.copy')}</span>
        </Button>
      </div>
    </div>
  );
}
