import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon, StateChip, useErrorSentence, useFormat, type IconName } from '@kernel';
import { Frames, type View } from './Frames';
import { PersonBar } from './PersonBar';
import { useAttributes, type usePeople } from './usePeople';
import type { usePreview } from './useChecked';
import { personPath, variableLabel } from './variables';

const views: ReadonlyArray<{ value: View; icon: IconName }> = [
  { value: 'both', icon: 'columns' }, { value: 'desktop', icon: 'desktop' }, { value: 'phone', icon: 'phone' }, { value: 'text', icon: 'text' },
];

interface PreviewPaneProps {
  preview: ReturnType<typeof usePreview>;
  people: ReturnType<typeof usePeople>;
  view: View;
  onView: (view: View) => void;
  /** Goes to the first place where the variable stands. */
  onVariable: (path: string) => void;
}

/** The mail as one real person gets it, and what this person has no value for. */
export function PreviewPane({ preview, people, view, onView, onVariable }: PreviewPaneProps) {
  const { t } = useTranslation('content-hub');
  const format = useFormat();
  const sentenceOf = useErrorSentence();
  const attributes = useAttributes().data ?? [];
  const { shown } = preview;
  const missing = people.person && preview.data ? preview.data.missing : [];
  const name = people.person?.name ?? t('preview.somebody');

  return (
    <section className="preview-pane" aria-label={t('preview.title')}>
      <div className="preview-head">
        <PersonBar people={people} />
        <Segmented<View>
          aria-label={t('preview.view')}
          value={view}
          onChange={onView}
          options={views.map(({ value, icon }) => ({ value, label: <span className="row"><Icon name={icon} size={14} /><span>{t(`preview.views.${value}`)}</span></span> }))}
        />
      </div>
      {preview.isError && (
        <div className="preview-note is-failed" role="alert">
          <Icon name="warning" size={14} />
          <span>{shown ? t('preview.stale') : t('preview.notShown')} {firstFault(preview.error) ?? sentenceOf(preview.error)}</span>
        </div>
      )}
      {!preview.isWhole && <div className="preview-note"><Icon name="info" size={14} /><span>{t('preview.notWhole')}</span></div>}
      {shown && (
        <>
          <div className="preview-subject">
            <span className="medium ink3">{t('fields.subject')}</span>
            <span className="bold ellipsis">{shown.subject}</span>
            {(preview.isFetching || preview.isPlaceholderData) && <span className="small ink3" role="status">{t('preview.updating')}</span>}
          </div>
          {missing.length > 0 && (
            <div className="preview-missing">
              <StateChip state="waiting" icon="warning">{t('preview.missing', { count: missing.length })}</StateChip>
              {missing.map((path) => (
                <button key={path} type="button" className="chip" title={path} onClick={() => onVariable(path)}>{variableLabel(path, attributes)}</button>
              ))}
              <span className="small ink3">{t('preview.missingHelp')} <code className="code-text">{`{{default ${missing[0] ?? personPath('name')} "…"}}`}</code></span>
            </div>
          )}
          <Frames view={view} html={shown.html} text={shown.text} label={t('preview.mailOf', { name: format.list([name]) })} />
        </>
      )}
    </section>
  );
}

/** A template that cannot be filled says where in the faults of its fields, not in the sentence. */
function firstFault(error: unknown): string | undefined {
  return (error as { validationErrors?: Array<{ message: string }> }).validationErrors?.[0]?.message;
}
