import { DirtyGuard, ErrorState, ok, PageSkeleton, useConfirm, useFormat, useSession } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, type JourneyDto, type JourneyFaultDto } from '../shared/api';
import { keys, permissions } from '../shared/names';
import { Canvas } from './Canvas';
import { Checks, type CheckItem } from './Checks';
import { JourneyBar } from './JourneyBar';
import { readDefinition, type Definition, type StepChoice } from './model/definition';
import { changeNode, connect, insertNode, moveNodes, nodeOf } from './model/graph';
import { removeNodes } from './model/group';
import { RulesPanel } from './panel/RulesPanel';
import { StepPanel } from './panel/StepPanel';
import type { CountKey } from './Step';
import { makeExit, makeStep, nameText } from './steps';
import { useActs } from './useActs';
import { useCounts } from './useCounts';
import { useDraft } from './useDraft';
import { useFaults } from './useFaults';
import { useNames } from './useNames';
import { rulesView, useView } from './useView';

const nothing: Definition = { nodes: [], edges: [] };

/** The journey's canvas: the running version to look at, the draft to change. */
export function JourneyEditor({ journey }: { journey: JourneyDto }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const { can } = useSession();
  const navigate = useNavigate();
  const ask = useConfirm();
  const names = useNames();
  const { view, selected, show, select } = useView(journey);
  const mayEdit = can(permissions.edit);
  const editor = useDraft(journey, mayEdit);
  const { draft, change } = editor;

  const isDraft = view.kind === 'draft';
  const version = view.kind === 'version' ? view.version : undefined;
  const isOld = version !== undefined && version !== journey.currentVersion;
  const old = useQuery({
    queryKey: keys.version(journey.id, version ?? 0),
    queryFn: ({ signal }) => ok(api.GET('/api/campaign/journey/{id}/version', { params: { path: { id: journey.id }, query: { version: version! } }, signal })),
    enabled: isOld,
    staleTime: Infinity,
  });
  const drawing = isOld ? old.data?.definition : journey.published;
  const definition = isDraft ? draft.definition : drawing ? readDefinition(drawing) : nothing;
  const readOnly = !isDraft || !mayEdit;
  const counts = useCounts(journey.id, version);
  const { faults, isChecking, check } = useFaults(draft.definition, isDraft);
  const acts = useActs({ journey, editor, check, show });

  const draw = useCallback((next: (now: Definition) => Definition, mergeKey?: string) => {
    change((now) => {
      const definition = next(now.definition);
      return definition === now.definition ? now : { ...now, definition };
    }, mergeKey);
  }, [change]);

  const add = useCallback((from: string, output: string, type: StepChoice) => {
    const step = makeStep(type, t);
    draw((now) => insertNode(now, from, output, step, () => makeExit(t)));
    select(step.id);
  }, [draw, select, t]);

  const remove = useCallback(async (ids: string[]) => {
    const steps = ids.flatMap((id) => nodeOf(draft.definition, id) ?? []);
    if (steps.length === 0) return;
    if (steps.every((one) => one.type === 'trigger')) {
      await ask({ title: t('remove.triggerTitle'), text: t('remove.triggerText'), verb: t('remove.triggerVerb'), keep: t('panel.close') });
      return;
    }
    draw((now) => removeNodes(now, ids));
    select(undefined);
  }, [ask, draft.definition, draw, select, t]);
  const removeAll = useCallback((ids: string[]) => void remove(ids), [remove]);

  const openPeople = useCallback((nodeId: string, state: CountKey) => {
    void navigate(`/journeys/${journey.id}/people?version=${version}&step=${encodeURIComponent(nodeId)}&state=${state}`);
  }, [journey.id, navigate, version]);

  useEditorKeys(isDraft && mayEdit ? editor : undefined);

  const items = useMemo<CheckItem[]>(() => {
    if (isDraft) return faults.map((fault, index) => ({ key: `${fault.rule}-${index}`, nodeId: fault.nodeId ?? (isOfRules(fault) ? rulesView : undefined), isError: fault.isError, text: fault.message }));
    const found: CheckItem[] = [];
    if (journey.lastError) found.push({ key: 'trouble', nodeId: journey.lastErrorNodeId ?? undefined, isError: true, text: t('checks.stuck', { error: journey.lastError, when: format.when(journey.lastErrorAt) }) });
    for (const count of counts.data?.nodes ?? []) {
      const step = nodeOf(definition, count.nodeId);
      if (step && count.failed > 0) found.push({ key: `failed-${step.id}`, nodeId: step.id, isError: true, text: t(step.type === 'email' ? 'checks.failed' : 'checks.failedStep', { name: nameText(step, t), total: format.number(count.failed) }) });
      if (step && count.held > 0) found.push({ key: `held-${step.id}`, nodeId: step.id, isError: false, text: t('checks.held', { name: nameText(step, t), total: format.number(count.held) }) });
    }
    return found;
  }, [isDraft, faults, journey, counts.data, definition, format, t]);

  const step = nodeOf(definition, selected);
  const isAtRules = selected === rulesView;
  const isEmpty = definition.nodes.length === 0;
  return (
    <>
      {editor.state !== 'saved' && <DirtyGuard />}
      <JourneyBar journey={journey} view={view} editor={editor} counts={counts.data} mayEdit={mayEdit} acts={acts} onShow={show} />
      {isOld && old.error ? <ErrorState error={old.error} onRetry={() => void old.refetch()} />
        : isEmpty ? <PageSkeleton />
        : (
          <div className={`journey${step || isAtRules ? ' has-panel' : ''}`}>
            <div className="canvas-frame">
              <Canvas
                // One canvas for the draft and for what runs: publishing, or looking at the other, leaves the view where it is.
                key={isOld ? version : 'now'} drawn={isDraft ? 'draft' : 'version'}
                definition={definition} readOnly={readOnly} names={names} counts={isDraft ? undefined : counts.data} faults={isDraft ? faults : []}
                selected={selected} onSelect={select} onAdd={add}
                onConnect={(from, output, to) => draw((now) => connect(now, from, output, to))}
                onMove={(places) => draw((now) => moveNodes(now, places))}
                onArrange={() => draw((now) => (now.nodes.some((node) => node.position) ? moveNodes(now, null) : now))}
                onRemove={removeAll} onDraw={draw} onPeople={openPeople} onRules={() => select(isAtRules ? undefined : rulesView)}
              />
              {(isDraft || items.length > 0) && <Checks items={items} isChecking={isDraft && isChecking} canPublish={isDraft} onOpen={select} />}
            </div>
            {isAtRules && (
              <RulesPanel
                definition={definition} version={version} readOnly={readOnly} faults={isDraft ? faults.filter(isOfRules) : []}
                onChange={(next, mergeKey) => draw((now) => ({ ...now, ...next }), mergeKey)} onClose={() => select(undefined)}
              />
            )}
            {step && (
              <StepPanel
                key={`${step.id}:${isDraft}`}
                journey={journey} version={version} definition={definition} step={step} names={names} readOnly={readOnly}
                faults={isDraft ? faults.filter((fault) => fault.nodeId === step.id) : []}
                counts={isDraft ? undefined : counts.data?.nodes.find((count) => count.nodeId === step.id)}
                onChange={(next, mergeKey) => draw((now) => changeNode(now, next, () => makeExit(t)), mergeKey)}
                onAdd={add} onConnect={(from, output, to) => draw((now) => connect(now, from, output, to))}
                onRemove={() => void remove([step.id])} onSelect={select}
                onClose={() => select(undefined)}
              />
            )}
          </div>
        )}
    </>
  );
}

/** A fault of the goal or of an exit rule stands at no step. */
const isOfRules = (fault: JourneyFaultDto) => !fault.nodeId && /^(goal|exits)/.test(fault.field ?? '');

/** Undo, redo and save; a field keeps its own undo while it is typed in. */
function useEditorKeys(editor: ReturnType<typeof useDraft> | undefined): void {
  const latest = useRef(editor);
  latest.current = editor;
  const isOn = editor !== undefined;
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        void latest.current?.save();
        return;
      }
      const isField = (event.target as HTMLElement | null)?.closest?.('input,textarea,[contenteditable=true],[role=dialog]');
      if (isField || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) latest.current?.redo.act();
      else latest.current?.undo.act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
}
