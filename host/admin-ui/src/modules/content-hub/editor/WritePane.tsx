import { Input, Tabs, type InputRef } from 'antd';
import { useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '@kernel';
import type { LintFindingDto } from '../shared/api';
import { CodeArea, type CodeAreaApi } from './CodeArea';
import type { Draft } from './draft';
import { Findings } from './Findings';
import type { SaveFault } from './useDraft';
import { VariablePicker } from './VariablePicker';

export type Part = 'subject' | 'html' | 'text';

export interface WritePaneApi {
  jumpTo: (part: Part, line: number) => void;
}

interface WritePaneProps {
  ref?: Ref<WritePaneApi>;
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  readOnly: boolean;
  faults: SaveFault['fields'];
  findings: readonly LintFindingDto[] | undefined;
  isChecking: boolean;
  lintError: unknown;
  isBlocking: boolean;
  onJump: (finding: LintFindingDto) => void;
}

const maxLength = { subject: 500, html: 200_000, text: 100_000 } as const;

/** Subject, HTML and plain text, and what is wrong with them. */
export function WritePane(props: WritePaneProps) {
  const { ref, draft, onChange, readOnly, faults, findings } = props;
  const { t } = useTranslation('content-hub');
  const sentenceOf = useErrorSentence();
  const [tab, setTab] = useState<'html' | 'text'>('html');
  // Where a variable goes: to the field that was written in last.
  const lastPart = useRef<Part>('html');
  const subject = useRef<InputRef>(null);
  const areas = { html: useRef<CodeAreaApi>(null), text: useRef<CodeAreaApi>(null) };

  useImperativeHandle(ref, () => ({
    jumpTo(part, line) {
      if (part === 'subject') return subject.current?.focus({ cursor: 'all' });
      // The field must stand on the page before it can take the cursor.
      flushSync(() => setTab(part));
      areas[part].current?.jumpTo(line);
    },
  }));

  const insert = (expression: string) => {
    if (lastPart.current !== 'subject') return areas[tab].current?.insert(expression);
    const field = subject.current?.input;
    if (!field) return;
    field.focus();
    if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, expression)) return;
    field.setRangeText(expression, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
    onChange({ subject: field.value });
  };

  const marksOf = useMemo(() => {
    const marks = { html: new Map<number, 'error' | 'warning'>(), text: new Map<number, 'error' | 'warning'>() };
    for (const { field, line, severity } of findings ?? []) {
      if (field !== 'subject' && (severity === 'error' || !marks[field as 'html' | 'text'].has(line))) marks[field as 'html' | 'text'].set(line, severity);
    }
    return marks;
  }, [findings]);

  const area = (part: 'html' | 'text') => (
    <div className="write-area" onFocus={() => { lastPart.current = part; }}>
      {faults[part] && <p className="medium bad write-fault" role="alert" id={`fault-${part}`}>{faults[part]}</p>}
      <CodeArea
        ref={areas[part]}
        label={t(`fields.${part}`)}
        value={draft[part]}
        onChange={(value) => onChange({ [part]: value })}
        readOnly={readOnly}
        maxLength={maxLength[part]}
        placeholder={part === 'text' ? t('editor.textPlaceholder') : undefined}
        marks={marksOf[part]}
        describedBy={faults[part] ? `fault-${part}` : undefined}
      />
    </div>
  );

  return (
    <section className="write-pane" aria-label={t('editor.writing')}>
      <div className="subject-row" onFocus={() => { lastPart.current = 'subject'; }}>
        <label htmlFor="template-subject" className="medium ink2">{t('fields.subject')}</label>
        <div className="grow">
          <Input
            ref={subject}
            id="template-subject"
            value={draft.subject}
            onChange={(event) => onChange({ subject: event.target.value })}
            maxLength={maxLength.subject}
            readOnly={readOnly}
            status={faults.subject ? 'error' : undefined}
            aria-invalid={faults.subject ? true : undefined}
            placeholder={t('editor.subjectPlaceholder')}
            variant={readOnly ? 'filled' : 'outlined'}
          />
          {faults.subject && <p className="medium bad" role="alert">{faults.subject}</p>}
        </div>
      </div>
      {/* Beside the tabs, not among them: a list of tabs holds nothing but tabs. */}
      {!readOnly && <div className="write-tools"><VariablePicker onPick={insert} /></div>}
      <Tabs
        activeKey={tab}
        onChange={(key) => { setTab(key as 'html' | 'text'); lastPart.current = key as 'html' | 'text'; }}
        items={[
          { key: 'html', label: t('fields.html'), children: area('html'), forceRender: true },
          { key: 'text', label: t(draft.text ? 'fields.text' : 'fields.textEmpty'), children: area('text'), forceRender: true },
        ]}
      />
      <Findings
        id="checks"
        findings={findings}
        note={props.lintError ? `${t('checks.failed')} ${sentenceOf(props.lintError)}` : findings ? undefined : props.isChecking ? undefined : t('checks.notYet')}
        isChecking={props.isChecking}
        isBlocking={props.isBlocking}
        onJump={props.onJump}
      />
    </section>
  );
}
