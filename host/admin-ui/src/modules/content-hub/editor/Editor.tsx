import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EditorBar, Icon, lazyOf, ok, PanelBoundary, useConfirm, useDirtyGuard, useErrorSentence, useFormat, useSession, useSlot, useToast } from '@kernel';
import { useQueryClient } from '@tanstack/react-query';
import { api, type EmailTemplateDetailsDto, type LintFindingDto } from '../shared/api';
import { keys, permissions } from '../shared/names';
import { VersionChips } from '../templates/VersionChips';
import { ConflictBar } from './ConflictBar';
import { DiffDrawer } from './DiffDrawer';
import type { Draft } from './draft';
import type { View } from './Frames';
import { lineOfVariable } from './lines';
import { PreviewPane } from './PreviewPane';
import { TitleField } from './TitleField';
import { useContent, useLint, usePreview } from './useChecked';
import { useDraft } from './useDraft';
import { usePeople } from './usePeople';
import { WritePane, type Part, type WritePaneApi } from './WritePane';
import './editor.css';

const narrowQuery = '(max-width: 699px)';

interface EditorProps {
  /** What the server has; none for a template that is not saved yet. */
  loaded?: EmailTemplateDetailsDto;
  starter: Draft;
}

/** The template editor: writing at the left, the mail as a real person gets it at the right. */
export function Editor({ loaded, starter }: EditorProps) {
  const { t } = useTranslation('content-hub');
  const { can } = useSession();
  const format = useFormat();
  const sentenceOf = useErrorSentence();
  const toast = useToast();
  const ask = useConfirm();
  const navigate = useNavigate();
  const client = useQueryClient();

  const editor = useDraft(loaded, starter, (field) => t(`editor.missing.${field}`));
  const { base, draft, change, isDirty, busy, fault, conflict } = editor;
  const canEdit = can(permissions.edit);
  const canPublish = can(permissions.publish) && (canEdit || !isDirty);
  const isPublishable = isDirty || !base || base.hasUnpublishedChanges;
  const others = useSlot('templateActions');
  const [isLeaving, setLeaving] = useState(false);
  useDirtyGuard(isDirty && !isLeaving);

  const content = useContent(draft);
  const lint = useLint(content);
  const people = usePeople();
  const preview = usePreview(content, people.person?.id);
  const [view, setView] = useState<View>(() => (window.matchMedia(narrowQuery).matches ? 'phone' : 'both'));
  const [isBlocking, setBlocking] = useState(false);
  const [isDiffOpen, setDiffOpen] = useState(false);
  const write = useRef<WritePaneApi>(null);

  const findings = preview.isWhole ? lint.data : undefined;
  const errors = useMemo(() => (findings ?? []).filter(({ severity }) => severity === 'error'), [findings]);
  useEffect(() => { if (errors.length === 0) setBlocking(false); }, [errors.length]);

  // A new template gets its own address once it is saved.
  const savedId = base?.id;
  useEffect(() => {
    if (savedId && !loaded) void navigate({ pathname: `/templates/${savedId}`, search: window.location.search }, { replace: true });
  }, [savedId, loaded, navigate]);

  const save = useCallback(async () => {
    if (!canEdit || busy) return;
    const saved = await editor.save();
    if (saved) toast.done(t('editor.saved', { name: saved.name }));
  }, [canEdit, busy, editor, toast, t]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save]);

  const jump = (finding: LintFindingDto) => write.current?.jumpTo(finding.field as Part, finding.line);
  const publish = async () => {
    if (errors[0]) {
      setBlocking(true);
      jump(errors[0]);
      return;
    }
    const goOn = await ask({
      title: t('publish.title', { name: draft.name || t('editor.untitled') }),
      text: t(isDirty ? 'publish.textDirty' : 'publish.text', { number: (base?.publishedVersion ?? 0) + 1 }),
      verb: t('publish.verb'),
    });
    if (!goOn) return;
    const published = await editor.publish();
    if (published) toast.done(t('publish.done', { number: published.publishedVersion }));
  };

  const remove = async () => {
    const goOn = await ask({ title: t('delete.title', { name: base!.name }), text: t('delete.text'), verb: t('delete.verb'), keep: t('delete.keep'), danger: true });
    if (!goOn) return;
    try {
      await ok(api.DELETE('/api/content-hub/email-template/{id}', { params: { path: { id: base!.id } } }));
    } catch (error) {
      toast.failed(error, t('delete.failed', { name: base!.name }));
      return;
    }
    toast.done(t('delete.done', { name: base!.name }));
    setLeaving(true);
    await client.invalidateQueries({ queryKey: [...keys.templates, 'list'] });
  };
  useEffect(() => { if (isLeaving) void navigate('/templates', { replace: true }); }, [isLeaving, navigate]);

  const goToVariable = (path: string) => {
    for (const part of ['subject', 'html', 'text'] as const) {
      const line = lineOfVariable(draft[part], path);
      if (line !== undefined) return write.current?.jumpTo(part, line);
    }
  };

  const state = busy ? t('editor.saving') : isDirty ? t('editor.unsaved') : base ? t('editor.savedAt', { time: format.when(base.updatedAt) }) : undefined;
  const theirs = conflict?.theirs;
  return (
    <>
      <EditorBar
        title={<TitleField value={draft.name} onChange={(name) => change({ name })} readOnly={!canEdit} fault={fault.fields.name} />}
        documentTitle={draft.name || t('editor.untitled')}
        versions={<VersionChips template={base} isDirty={isDirty} />}
        facts={state && <span role="status">{state}</span>}
        actions={(canEdit || canPublish || others.length > 0) && (
          <>
            {others.map((action) => {
              const Action = lazyOf(action.component);
              return (
                <PanelBoundary key={`${action.module}.${action.id}`}>
                  <Suspense fallback={null}><Action content={{ subject: draft.subject, html: draft.html, text: draft.text }} profileId={people.person?.id} personName={people.person?.name ?? undefined} /></Suspense>
                </PanelBoundary>
              );
            })}
            {canEdit && <Button icon={<Icon name="save" size={14} />} loading={busy} onClick={() => void save()} title="Ctrl S">{t('editor.save')}</Button>}
            {canPublish && isPublishable && <Button type="primary" icon={<Icon name="send" size={14} />} onClick={() => void publish()}>{t('publish.verb')}</Button>}
          </>
        )}
        more={canEdit && base && !base.publishedVersion ? [{ key: 'delete', label: t('delete.verb'), danger: true, onClick: () => void remove() }] : undefined}
      />
      {fault.fields.name && <div className="editor-note is-failed" role="alert"><Icon name="warning" size={14} /><span>{fault.fields.name}</span></div>}
      {fault.error && <div className="editor-note is-failed" role="alert"><Icon name="warning" size={14} /><span>{t('editor.notSaved')} {sentenceOf(fault.error)}</span></div>}
      {theirs && <ConflictBar theirs={theirs} onDiff={() => setDiffOpen(true)} onReload={editor.takeTheirs} />}
      <p className="editor-narrow">{t('editor.narrow')}</p>
      <div className="template-editor">
        <WritePane
          ref={write}
          draft={draft}
          onChange={change}
          readOnly={!canEdit}
          faults={fault.fields}
          findings={findings}
          isChecking={lint.isFetching}
          lintError={lint.error}
          isBlocking={isBlocking}
          onJump={jump}
        />
        <PreviewPane preview={preview} people={people} view={view} onView={setView} onVariable={goToVariable} />
      </div>
      <DiffDrawer
        open={isDiffOpen}
        mine={draft}
        theirs={theirs}
        busy={busy}
        onClose={() => setDiffOpen(false)}
        onTakeTheirs={() => { setDiffOpen(false); editor.takeTheirs(); }}
        onOverwrite={() => void editor.overwrite().then((saved) => {
          if (!saved) return;
          setDiffOpen(false);
          toast.done(t('editor.saved', { name: saved.name }));
        })}
      />
    </>
  );
}

