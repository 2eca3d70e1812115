import { useId, type ReactNode } from 'react';
import '../../shared/fields.css';

interface FieldProps {
  label: string;
  /** The consequence, below. */
  help?: ReactNode;
  /** What is wrong with it, from the check. */
  fault?: string;
  children: (id: string) => ReactNode;
}

/** A setting of a step: its name above, its consequence or fault below. It takes effect at once, so it is no form. */
export function Field({ label, help, fault, children }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>{label}</label>
      {children(id)}
      {fault ? <div className="field-fault" role="alert">{fault}</div> : help && <div className="field-help">{help}</div>}
    </div>
  );
}

/** A choice of few, all in sight. */
export function ChoiceField<T extends string>({ label, value, options, help, disabled, onChange }: {
  label: string; value: T; options: ReadonlyArray<{ value: T; label: string; text?: string }>; help?: ReactNode; disabled?: boolean; onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <div className="field" role="radiogroup" aria-labelledby={id}>
      <span className="field-label" id={id}>{label}</span>
      <div className="choices">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input type="radio" name={id} checked={option.value === value} disabled={disabled} onChange={() => onChange(option.value)} />
            <span><span>{option.label}</span>{option.text && <span className="small ink3 choice-text">{option.text}</span>}</span>
          </label>
        ))}
      </div>
      {help && <div className="field-help">{help}</div>}
    </div>
  );
}
