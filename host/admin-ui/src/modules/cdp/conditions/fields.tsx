import { useEffect, useState } from 'react';

interface FieldProps<T> {
  label: string;
  value: T | undefined;
  onChange: (value: T | undefined) => void;
  isWrong?: boolean;
  readOnly?: boolean;
}

const classOf = (isWrong: boolean | undefined, isEmpty: boolean) => ['token', 'is-value', 'token-input', isEmpty && 'is-empty', isWrong && 'is-wrong'].filter(Boolean).join(' ');

/** A number in a condition's sentence. */
export function NumberField({ label, value, onChange, isWrong, readOnly, whole }: FieldProps<number> & { whole?: boolean }) {
  const [text, setText] = useState(value === undefined ? '' : String(value));
  // What is being typed ("1.", "-") stays; a value that came from elsewhere replaces it.
  useEffect(() => setText((now) => (value !== undefined && Number(now) === value && now !== '' ? now : value === undefined ? (Number.isFinite(Number(now)) ? '' : now) : String(value))), [value]);
  if (readOnly) return <span className="token is-value num">{value ?? '—'}</span>;
  return (
    <input
      type="number"
      className={classOf(isWrong, text === '')}
      style={{ width: `${Math.max(text.length, 2) + 3.5}ch` }}
      step={whole ? 1 : 'any'}
      min={whole ? 0 : undefined}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        const number = event.target.valueAsNumber;
        onChange(Number.isFinite(number) ? number : undefined);
      }}
    />
  );
}

/** A day, in the tenant's zone. */
export function DayField({ label, value, onChange, isWrong, readOnly }: FieldProps<string>) {
  if (readOnly) return <span className="token is-value num">{value ?? '—'}</span>;
  return (
    <input
      type="date"
      className={classOf(isWrong, !value)}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      value={value?.slice(0, 10) ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  );
}
