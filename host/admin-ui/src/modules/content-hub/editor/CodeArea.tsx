import { useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { countLines, lineRange, scrollTopFor } from './lines';

/** As in editor.css. */
const lineHeight = 20;

export interface CodeAreaApi {
  /** Marks a line, and brings it into view. */
  jumpTo: (line: number) => void;
  /** Puts a text at the cursor, as if it were typed: undo knows it. */
  insert: (text: string) => void;
}

interface CodeAreaProps {
  ref?: Ref<CodeAreaApi>;
  label: string;
  value: string;
  onChange: (value: string) => void;
  readOnly: boolean;
  maxLength: number;
  placeholder?: string;
  /** Lines with findings. */
  marks: ReadonlyMap<number, 'error' | 'warning'>;
  describedBy?: string;
}

/** A plain text field with line numbers. Tab moves on, as in every other field. */
export function CodeArea({ ref, label, value, onChange, readOnly, maxLength, placeholder, marks, describedBy }: CodeAreaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const lines = useMemo(() => countLines(value), [value]);

  useImperativeHandle(ref, () => ({
    jumpTo(line) {
      const area = field.current;
      if (!area) return;
      const { start, end } = lineRange(area.value, line);
      area.focus();
      area.setSelectionRange(start, end);
      area.scrollTop = scrollTopFor(line, lineHeight, area.clientHeight);
      area.scrollLeft = 0;
    },
    insert(text) {
      const area = field.current;
      if (!area || area.readOnly) return;
      area.focus();
      // The old command is the only way that undo takes back; where it is missing the value is set.
      if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)) return;
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      onChange(area.value);
    },
  }), [onChange]);

  const numbers = useMemo(() => Array.from({ length: lines }, (_, index) => {
    const mark = marks.get(index + 1);
    return <div key={index} className={mark && `is-${mark}`}>{index + 1}</div>;
  }), [lines, marks]);

  return (
    <div className="code-area">
      <div className="code-gutter" aria-hidden="true"><div style={{ transform: `translateY(${-scrollTop}px)` }}>{numbers}</div></div>
      <textarea
        ref={field}
        aria-label={label}
        aria-describedby={describedBy}
        value={value}
        placeholder={placeholder}
        readOnly={readOnly}
        maxLength={maxLength}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      />
    </div>
  );
}
