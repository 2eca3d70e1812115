import { Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import {
  DirtyGuard, EditorBar, Icon, isTyping, NoPermission, StateChip, SwitchRow, useConfirm, useErrorSentence, useSession, useToast, type ConditionJson, type MoreItem,
} from '@kernel';
import type { SegmentDetailsDto, SegmentPreviewDto } from '../shared/types';
import { ConditionTree } from '../conditions/ConditionTree';
import { SentencePanel } from '../conditions/SentencePanel';
import { pathsOf } from '../conditions/tree';
import { useConditionCheck } from '../conditions/useConditionCheck';
import { permissions } from '../shared/permissions';
import { useNarrow } from '../shared/useNarrow';
import { CountRail } from './CountRail';
import { PeopleDrawer } from './PeopleDrawer';
import { saveFault, type SaveFault } from './saveFault';
import { SegmentUses } from './SegmentUses';
import { useCount } from './useCount';
import { useDeleteSegment } from './useDeleteSegment';
import { useSegmentDraft } from './useSegmentDraft';
import '../shared/cdp.css';
import './segments.css';

interface SegmentBuilderProps {
  segment?: SegmentDetailsDto;
  /** What was counted before it was saved. */
  known?: SegmentPreviewDto;
  start?: unknown;
  onReload?: () => Promise<SegmentDetailsDto>;
}

const longestName = 100;
const longestDescription = 500;

/** The segment as a sentence, its rows, and who that is right now. */
export function SegmentBuilder({ segment, known, start, onReload }: SegmentBuilderProps) {
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  const navigate = useNavigate();
  const toast = useToast();
  const ask = useConfirm();
  const sentenceOf = useErrorSentence();
  const remove = useDeleteSegment();
  const isNarrow = useNarrow();
  const mayEdit = can(permissions.segmentsEdit);
  const readOnly = !mayEdit || isNarrow;

  const { draft, setDraft, history, isDirty, save, adopt } = useSegmentDraft(segment, start);
  const root = history.now;
  const [fault, setFault] = useState<SaveFault>();
  const [showGaps, setShowGaps] = useState(false);
  const [busy, setBusy] = useState(false);
  const [activeId, setActive] = useState<string>();
  const [shown, setShown] = useState<ConditionJson>();
  const nameField = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);

  const check = useConditionCheck(root, { segmentId: segment?.id, showGaps, given: fault?.rows });
  const isOpen = check.gaps.length > 0 || check.faults.length > 0;
  const count = useCount(root, check.json, check.text, check.isSound, segment, known);
  // What the server refused holds only until it is changed.
  useEffect(() => setFault((now) => now && { ...now, rows: [] }), [check.text]);

  const send = async () => {
    if (busy || readOnly) return;
    if (!draft.name.trim()) {
      setFault({ name: t('segments.nameMissing'), rows: [], rest: [], isConflict: false });
      nameField.current?.focus();
      return;
    }
    if (isOpen) {
      setShowGaps(true);
      setFault({ rows: [], rest: [t('segments.notComplete')], isConflict: false });
      requestAnimationFrame(() => page.current?.querySelector('.condition-row.is-wrong, .condition-fault')?.scrollIntoView({ block: 'center' }));
      return;
    }
    setBusy(true);
    setFault(undefined);
    try {
      const result = await save();
      setShowGaps(false);
      toast.done(t('segments.saved', { name: result.name }));
      if (!segment) void navigate(`/segments/${result.id}`, { replace: true, state: { count: count.result } });
    } catch (error) {
      const found = saveFault(error, sentenceOf);
      setFault(found);
      if (found.name) nameField.current?.focus();
    } finally {
      setBusy(false);
    }
  };
  const reload = async () => {
    try {
      adopt(await onReload!());
      setFault(undefined);
    } catch (error) {
      toast.failed(error);
    }
  };
  useKeys({ save: () => void send(), undo: history.undo, redo: history.redo, isOn: !readOnly });

  if (!segment && !mayEdit) return <NoPermission sentence={t('segments.noRight')} />;

  const saveAs = async () => {
    if (isDirty && !(await ask({ title: t('segments.saveAsTitle'), text: t('segments.saveAsText', { name: segment!.name }), verb: t('segments.saveAs'), keep: t('keep') }))) return;
    await navigate('/segments/new', { state: { condition: check.json } });
  };
  const more: MoreItem[] = segment && mayEdit ? [
    { key: 'copy', label: t('segments.saveAs'), icon: <Icon name="copy" size={14} />, onClick: () => void saveAs() },
    { key: 'delete', label: t('segments.delete'), icon: <Icon name="trash" size={14} />, danger: true, onClick: () => void remove(segment).then((isGone) => { if (isGone) void navigate('/segments'); }) },
  ] : [];
  const point = (path: string | undefined) => setActive(path ? [...pathsOf(root)].find(([, at]) => at === path)?.[0] : undefined);
  const placeholder = root.conditions.length === 0 ? t('condition.everybody')
    : check.error ? sentenceOf(check.error) : check.gaps.length ? t('condition.notYet') : t('condition.noSentence');

  return (
    <>
      {isDirty && !busy && <DirtyGuard />}
      <EditorBar
        documentTitle={draft.name || t('segments.newTitle')}
        title={readOnly ? draft.name : (
          <input
            ref={nameField} className="title-input" aria-label={t('segments.nameOf')} aria-invalid={fault?.name !== undefined} placeholder={t('segments.namePlaceholder')}
            maxLength={longestName} value={draft.name} autoFocus={!segment}
            onChange={(event) => {
              setDraft({ ...draft, name: event.target.value });
              setFault((now) => now && { ...now, name: undefined });
            }}
          />
        )}
        versions={isDirty ? <StateChip state="waiting">{t('segments.changedChip')}</StateChip> : undefined}
        undo={readOnly ? undefined : { can: history.canUndo, act: history.undo }}
        redo={readOnly ? undefined : { can: history.canRedo, act: history.redo }}
        actions={!readOnly && <Button type="primary" loading={busy} onClick={() => void send()} title="Ctrl S">{t('segments.save')}</Button>}
        more={more}
      />
      <div className="with-rail segment-page" ref={page}>
        <div>
          {mayEdit && isNarrow && <p className="note narrow-note"><Icon name="desktop" />{t('segments.onComputer')}</p>}
          {fault?.name && <p className="page-fault is-failed" role="alert"><Icon name="warning" /><span>{fault.name}</span></p>}
          {fault?.isConflict ? (
            <div className="page-fault is-waiting" role="alert">
              <Icon name="warning" />
              <div className="grow"><b>{t('segments.conflict')}</b><p>{t('segments.conflictText')}</p></div>
              <Button size="small" onClick={() => void reload()}>{t('segments.reload')}</Button>
            </div>
          ) : fault && fault.rest.length > 0 && (
            <div className="page-fault is-failed" role="alert"><Icon name="warning" /><div className="grow"><b>{t('segments.notSaved')}</b>{fault.rest.map((text) => <p key={text}>{text}</p>)}</div></div>
          )}
          <SentencePanel sentence={check.sentence} placeholder={placeholder} onPoint={point} />
          <ConditionTree
            root={root} onChange={history.set} label={t('segments.conditions')} readOnly={readOnly} faults={check.faults} segmentId={segment?.id}
            counts={{ of: count.rowOf, open: setShown }} activeId={activeId} onActive={setActive}
          />
          <section className="section segment-about" aria-label={t('segments.about')}>
            <h2 className="section-title">{t('segments.about')}</h2>
            {readOnly ? <p className="ink2">{draft.description || t('segments.noDescription')}</p> : (
              <>
                <Input.TextArea
                  aria-label={t('segments.description')} placeholder={t('segments.descriptionPlaceholder')} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={longestDescription}
                  value={draft.description} onChange={(event) => setDraft({ ...draft, description: event.target.value })}
                />
                <SwitchRow title={t('segments.active')} consequence={t(draft.isActive ? 'segments.activeText' : 'segments.stillText')} checked={draft.isActive} onChange={(isActive) => setDraft({ ...draft, isActive })} />
              </>
            )}
          </section>
          {segment && <SegmentUses uses={segment.uses} />}
        </div>
        <aside className="rail" aria-label={t('count.rail')}>
          <CountRail count={count} isOpen={isOpen} onPeople={() => setShown(check.json)} segment={segment} />
        </aside>
      </div>
      <PeopleDrawer condition={shown} segmentId={segment?.id} onClose={() => setShown(undefined)} />
    </>
  );
}

/** Ctrl S saves; Ctrl Z and Shift Ctrl Z outside of fields, which have an undo of their own. */
function useKeys(keys: { save: () => void; undo: () => void; redo: () => void; isOn: boolean }) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !latest.current.isOn) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        latest.current.save();
      } else if (key === 'z' && !isTyping(event)) {
        event.preventDefault();
        if (event.shiftKey) latest.current.redo();
        else latest.current.undo();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
