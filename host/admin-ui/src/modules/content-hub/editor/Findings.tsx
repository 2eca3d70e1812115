import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Icon, StateChip } from '@kernel';
import type { LintFindingDto } from '../shared/api';

interface FindingsProps {
  id: string;
  findings: readonly LintFindingDto[] | undefined;
  /** Why there are none: not checked yet, or the check failed. */
  note?: string;
  isChecking: boolean;
  /** Somebody wanted to publish, and errors stood in the way. */
  isBlocking: boolean;
  onJump: (finding: LintFindingDto) => void;
}

/** A subject has one line; a column is there where the template is not understood. */
function placeOf({ field, line, column }: LintFindingDto, t: TFunction<'content-hub'>): string {
  const name = t(`fields.${field}`);
  if (column) return t('checks.place', { field: name, line, column });
  return field === 'subject' ? name : t('checks.line', { field: name, line });
}

/** 发送前检查: what looks wrong, the worst first; a click goes to the line. */
export function Findings({ id, findings, note, isChecking, isBlocking, onJump }: FindingsProps) {
  const { t } = useTranslation('content-hub');
  const errors = findings?.filter(({ severity }) => severity === 'error').length ?? 0;
  const warnings = (findings?.length ?? 0) - errors;
  const sorted = [...(findings ?? [])].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));

  return (
    <section className="findings" aria-label={t('checks.title')} id={id}>
      <div className="findings-head">
        <h2 className="section-title">{t('checks.title')}</h2>
        {errors > 0 && <StateChip state="failed">{t('checks.errors', { count: errors })}</StateChip>}
        {warnings > 0 && <StateChip state="waiting" icon="warning">{t('checks.warnings', { count: warnings })}</StateChip>}
        {findings && findings.length === 0 && !note && <StateChip state="passed">{t('checks.fine')}</StateChip>}
        <span className="small ink3" role="status">{note ?? (isChecking ? t('checks.running') : '')}</span>
      </div>
      {isBlocking && errors > 0 && <p className="findings-block" role="alert">{t('checks.blocking', { count: errors })}</p>}
      {sorted.length > 0 && (
        <ul className="findings-list">
          {sorted.map((finding, index) => (
            <li key={`${finding.field}-${finding.line}-${finding.code}-${index}`}>
              <button type="button" onClick={() => onJump(finding)}>
                <Icon name="warning" size={14} color={finding.severity === 'error' ? 'var(--failed)' : 'var(--waiting)'} />
                <span className="sr-only">{t(`checks.${finding.severity}`)}</span>
                <span className="grow">{finding.message}</span>
                <span className="small ink3 nowrap num">{placeOf(finding, t)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
