import { Input } from 'antd';

interface Props {
  label: string;
  value: string | null | undefined;
  placeholder?: string;
  fault?: string;
  /** A click on the sample puts its path here. */
  isTarget: boolean;
  onFocus: () => void;
  onChange: (path: string) => void;
}

/** A path, typed or taken from the sample. */
export function PathInput({ label, value, placeholder, fault, isTarget, onFocus, onChange }: Props) {
  return (
    <span className="webhook-path">
      <Input
        className={`code${isTarget ? ' is-target' : ''}`} aria-label={label} aria-invalid={fault !== undefined} maxLength={400} value={value ?? ''} placeholder={placeholder} status={fault ? 'error' : undefined}
        onFocus={onFocus} onChange={(event) => onChange(event.target.value)}
      />
      {fault && <span className="small bad" role="alert">{fault}</span>}
    </span>
  );
}
