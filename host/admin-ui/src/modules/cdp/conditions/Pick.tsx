import { Popover } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@kernel';
import { PickPanel, type PickOption } from './PickPanel';

export type TokenKind = 'field' | 'operator' | 'value';

interface PickProps {
  /** What it chooses: 第2条的属性. With the chosen text it is the button's name. */
  label: string;
  /** What stands on it; nothing shows the placeholder. */
  text: ReactNode;
  textName?: string;
  placeholder?: string;
  kind: TokenKind;
  options: readonly PickOption[];
  values: readonly string[];
  onPick: (value: string) => void;
  /** Several can be chosen, and it stays open. */
  multiple?: boolean;
  /** Searches on the server; without it the options are searched here. */
  onSearch?: (text: string) => void;
  isLoading?: boolean;
  error?: unknown;
  /** What is typed may be used although it is not among the options. */
  creatable?: boolean;
  searchable?: boolean;
  emptyText?: string;
  isWrong?: boolean;
  readOnly?: boolean;
  /** Opens by itself: the next thing to say about a new row. */
  startOpen?: boolean;
  /** Below the options. */
  footer?: (close: () => void) => ReactNode;
}

/** A word of a condition's sentence that can be changed: a button with a flat list behind it, searched by typing. */
export function Pick(props: PickProps) {
  const { label, text, placeholder, kind, values, readOnly, multiple } = props;
  const { t } = useTranslation('cdp');
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (props.startOpen) setOpen(true);
  }, []);

  const isEmpty = text === undefined || text === '' || text === null;
  const classes = ['token', `is-${kind}`, isEmpty && 'is-empty', props.isWrong && 'is-wrong'].filter(Boolean).join(' ');
  if (readOnly) return <span className={classes}>{isEmpty ? placeholder : text}</span>;

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const spoken = isEmpty ? placeholder : (props.textName ?? (typeof text === 'string' ? text : values.join('、')));
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      arrow={false}
      destroyOnHidden
      styles={{ container: { padding: 6 } }}
      content={
        <PickPanel
          {...props}
          label={label}
          onPick={(value) => {
            props.onPick(value);
            if (!multiple) close();
          }}
          onClose={close}
        />
      }
    >
      <button ref={button} type="button" className={classes} aria-haspopup="dialog" aria-expanded={open} aria-label={t('condition.token', { text: spoken, label })}>
        {isEmpty ? placeholder : text}
        {isEmpty && <Icon name="down" size={12} />}
      </button>
    </Popover>
  );
}
