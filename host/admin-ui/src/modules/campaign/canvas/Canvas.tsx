import { isTyping, usePalette, useTheme } from '@kernel';
import { Background, ConnectionMode, MiniMap, ReactFlow, useReactFlow, useStore, ViewportPortal, type Connection, type NodeChange } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyCountsDto, JourneyFaultDto } from '../shared/api';
import { AddMenu, type AddPlace } from './AddMenu';
import { CanvasTools } from './CanvasTools';
import { GroupBar } from './GroupBar';
import { outputsOf, type Definition, type StepChoice } from './model/definition';
import { draw } from './model/drawing';
import { canConnect } from './model/graph';
import { wayAfter } from './model/group';
import { neighbourOf, type Direction } from './model/neighbours';
import { card, type Place } from './model/layout';
import { farZoom, Step, type CountKey, type StepFlowNode } from './Step';
import { outputText, wayText, type Names } from './steps';
import { useFlowElements } from './useFlowElements';
import { useGroup } from './useGroup';
import { useMarquee, type Frame } from './useMarquee';
import { boundsOf, bringIntoView, isAnyInView, moveMs, reducedMotion, within } from './view';
import { AddButton, Way, type WayFlowEdge } from './Way';
import './canvas.css';
import '../shared/step.css';

interface CanvasProps {
  definition: Definition;
  /** Which of the two that share this canvas. */
  drawn: 'draft' | 'version';
  readOnly: boolean;
  names: Names;
  /** Of a version that runs or ran. */
  counts?: JourneyCountsDto;
  faults: readonly JourneyFaultDto[];
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
  onAdd: (from: string, output: string, type: StepChoice) => void;
  onConnect: (from: string, output: string, to: string) => void;
  onMove: (places: ReadonlyMap<string, Place>) => void;
  onRemove: (ids: string[]) => void;
  /** Changes the drawing as one step that can be taken back. */
  onDraw: (next: (now: Definition) => Definition) => void;
  onArrange: () => void;
  onRules: () => void;
  onPeople?: (nodeId: string, state: CountKey) => void;
}

const nodeTypes = { step: Step };
const edgeTypes = { way: Way };
const smallest = 0.2;
const largest = 1.5;
/** A first view shows all of it, unless that would make it hard to read. */
const firstSmallest = 0.8;
const firstMargin = 40;
const fitPadding = 0.08;
const noPlaces: ReadonlyMap<string, Place> = new Map();
const directions: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
const selectIsFar = (state: { transform: [number, number, number] }) => state.transform[2] < farZoom;

/** The drawing: cards and lines, by mouse, finger or keys. */
export function Canvas(props: CanvasProps) {
  const { definition, drawn, readOnly, names, counts, faults, selected, onSelect, onPeople } = props;
  const { t } = useTranslation('campaign');
  const { mode } = useTheme();
  const { colors } = usePalette();
  const flow = useReactFlow<StepFlowNode, WayFlowEdge>();
  const isFar = useStore(selectIsFar);
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const [moving, setMoving] = useState<ReadonlyMap<string, Place>>(noPlaces);
  const [adding, setAdding] = useState<AddPlace>();

  const shown = useMemo(() => {
    if (moving.size === 0) return definition;
    return { ...definition, nodes: definition.nodes.map((node) => (moving.has(node.id) ? { ...node, position: moving.get(node.id)! } : node)) };
  }, [definition, moving]);
  const drawing = useMemo(() => draw(shown), [shown]);
  const group = useGroup({ definition, readOnly, selected, onSelect, onDraw: props.onDraw, onRemove: props.onRemove });
  const { chosen } = group;
  const chooseIn = useCallback((drawn: Frame) => {
    const from = flow.screenToFlowPosition({ x: drawn.left, y: drawn.top });
    const to = flow.screenToFlowPosition({ x: drawn.right, y: drawn.bottom });
    group.choose([...drawing.places].filter(([, place]) => place.x < to.x && place.x + card.width > from.x && place.y < to.y && place.y + card.height > from.y).map(([id]) => id));
  }, [drawing, flow, group]);
  const marquee = useMarquee(chooseIn);

  const bounds = useMemo(() => boundsOf(drawing.places), [drawing.places]);
  const isAllInView = useStore(useCallback(({ transform: [x, y, zoom], width, height }) =>
    bounds.left * zoom + x >= 0 && bounds.top * zoom + y >= 0 && bounds.right * zoom + x <= width && bounds.bottom * zoom + y <= height, [bounds]));

  const openAdd = useCallback((from: string, output: string, anchor: HTMLElement) => setAdding({ from, output, anchor }), []);
  const closeAdd = useCallback(() => setAdding(undefined), []);

  const { nodes, edges } = useFlowElements({ shown, drawing, readOnly, names, counts, faults, selected, chosen, onPeople, onAdd: openAdd });

  const fit = useCallback((least: number = smallest) => flow.fitView({ padding: fitPadding, minZoom: least, maxZoom: 1, duration: reducedMotion() ? 0 : moveMs }), [flow]);

  /** The first view begins at the top, where everybody enters. */
  const begin = () => {
    const width = frame?.clientWidth ?? bounds.right - bounds.left;
    const height = frame?.clientHeight ?? bounds.bottom - bounds.top;
    const all = Math.min(width / (bounds.right - bounds.left + 2 * firstMargin), height / (bounds.bottom - bounds.top + 2 * firstMargin));
    const zoom = Math.min(1, Math.max(firstSmallest, all));
    const entry = drawing.nodes.find((node) => node.type === 'trigger');
    const isWide = (bounds.right - bounds.left) * zoom > width;
    const center = isWide && entry ? drawing.places.get(entry.id)!.x + card.width / 2 : (bounds.left + bounds.right) / 2;
    void flow.setViewport({ x: width / 2 - center * zoom, y: firstMargin - bounds.top * zoom, zoom });
  };

  // The other drawing of the same canvas: a step may stand elsewhere, and what was begun on the first belongs to it.
  const drawnBefore = useRef(drawn);
  useEffect(() => {
    if (drawnBefore.current === drawn) return;
    drawnBefore.current = drawn;
    setAdding(undefined);
    setMoving(noPlaces);
    if (!isAnyInView(flow, frame, drawing.places)) begin();
    // Only the change of drawing.
  }, [drawn]);

  const focusStep = useCallback((id: string) => {
    const place = drawing.places.get(id);
    if (place) bringIntoView(flow, frame, place);
    frame?.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  }, [drawing, flow, frame]);

  // What was chosen elsewhere (the check list, an address) is brought into view; what was put in by keyboard has the focus.
  const takesFocus = useRef(false);
  useEffect(() => {
    const place = selected && drawing.places.get(selected);
    if (place) bringIntoView(flow, frame, place);
    if (place && takesFocus.current) focusStep(selected);
    takesFocus.current = false;
    // Only a new choice moves the view.
  }, [selected, frame]);

  /** By keyboard: which of several ways out is asked first. */
  const addAfter = useCallback((id: string | undefined, isJoining = false) => {
    const step = definition.nodes.find((node) => node.id === id) ?? definition.nodes.find((node) => node.type === 'trigger');
    const way = wayAfter(definition, step?.id);
    const anchor = step && frame?.querySelector<HTMLElement>(`[data-step="${CSS.escape(step.id)}"]`);
    if (way && anchor) setAdding({ ...way, anchor, isJoining, outputs: outputsOf(step) });
  }, [definition, frame]);

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-step]')?.dataset.step;
    const direction = directions[event.key];
    if (id && direction) {
      event.preventDefault();
      const next = neighbourOf(definition, drawing.places, id, direction);
      if (next) focusStep(next);
    } else if (id && event.shiftKey && (event.key === ' ' || event.key === 'Enter')) {
      event.preventDefault();
      group.toggle(id);
    } else if (id && !readOnly && chosen.size === 0 && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      props.onRemove([id]);
    }
  };

  // Single letters work wherever the focus is on this page, except in fields.
  const latest = useRef({ addAfter, selected, readOnly, fit, onArrange: props.onArrange });
  latest.current = { addAfter, selected, readOnly, fit, onArrange: props.onArrange };
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (isTyping(event) || event.defaultPrevented) return;
      const now = latest.current;
      const focused = (event.target as HTMLElement | null)?.closest?.<HTMLElement>('[data-step]')?.dataset.step;
      switch (event.key.toLowerCase()) {
        case 'n': if (!now.readOnly) now.addAfter(focused ?? now.selected); break;
        case 'c': if (!now.readOnly) now.addAfter(focused ?? now.selected, true); break;
        case 'l': if (!now.readOnly) now.onArrange(); break;
        case '0': void now.fit(); break;
        case '+': case '=': void flow.zoomIn({ duration: 80 }); break;
        case '-': void flow.zoomOut({ duration: 80 }); break;
        default: return;
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [flow]);

  const onNodesChange = (changes: NodeChange<StepFlowNode>[]) => {
    const moved = changes.flatMap((change) => (change.type === 'position' && change.position ? [[change.id, change.position] as const] : []));
    if (moved.length > 0) setMoving((before) => new Map([...before, ...moved]));
  };
  const connectionIsValid = (connection: { source: string; sourceHandle?: string | null; target: string }) =>
    canConnect(definition, connection.source, connection.sourceHandle ?? '', connection.target);

  return (
    <div className="canvas" ref={setFrame} onKeyDown={onKeyDown} role="region" aria-label={t('canvas.title')} {...marquee.handlers}>
      <ReactFlow<StepFlowNode, WayFlowEdge>
        nodes={nodes} edges={edges} nodeTypes={nodeTypes} edgeTypes={edgeTypes} colorMode={mode}
        minZoom={smallest} maxZoom={largest}
        nodesDraggable={!readOnly} nodesConnectable={!readOnly} nodesFocusable={false} edgesFocusable={false} disableKeyboardA11y deleteKeyCode={null} selectionKeyCode={null}
        multiSelectionKeyCode={null} connectionMode={ConnectionMode.Strict} connectionRadius={28} nodeDragThreshold={4} proOptions={{ hideAttribution: true }}
        onInit={begin} onNodesChange={onNodesChange}
        onNodeClick={(event, node) => (event.shiftKey || event.ctrlKey || event.metaKey ? group.toggle(node.id) : group.choose([node.id]))}
        onPaneClick={() => group.choose([])}
        onNodeDragStop={() => {
          setMoving(noPlaces);
          if (moving.size > 0) props.onMove(moving);
        }}
        onConnect={(connection: Connection) => props.onConnect(connection.source, connection.sourceHandle ?? '', connection.target)}
        isValidConnection={connectionIsValid}
      >
        <Background gap={20} size={1.4} color={colors.line2} bgColor={colors.sunken} />
        {!readOnly && !isFar && (
          <ViewportPortal>
            {drawing.openEnds.map((end) => {
              const step = definition.nodes.find((node) => node.id === end.from);
              const label = outputText(step, end.output, t);
              return (
                <div key={`${end.from}:${end.output}`} className="open-end" style={{ transform: `translate(-50%,0) translate(${end.port.x}px,${end.port.y}px)` }}>
                  <i aria-hidden="true" />
                  <span className="way-pill is-open">{label ?? t('canvas.open')}<AddButton name={t('canvas.addAfter', { way: wayText(definition, end.from, end.output, t) })} onAdd={(element) => openAdd(end.from, end.output, element)} /></span>
                </div>
              );
            })}
          </ViewportPortal>
        )}
        {isFar && !isAllInView && (
          <MiniMap
            position="bottom-left" pannable ariaLabel={t('canvas.map')} nodeColor={colors.ctl} nodeBorderRadius={6} maskColor={mode === 'dark' ? 'rgba(16,23,26,.6)' : 'rgba(237,241,242,.7)'}
            style={{ width: 128, height: 92, background: colors.sheet, border: `1px solid ${colors.line2}`, borderRadius: 8 }}
          />
        )}
      </ReactFlow>
      {marquee.frame && frame && <div className="marquee" style={within(marquee.frame, frame)} />}
      <GroupBar group={group} readOnly={readOnly} />
      <CanvasTools readOnly={readOnly} onAdd={() => addAfter(selected)} onArrange={props.onArrange} onFit={() => void fit()} onRules={props.onRules} />
      {counts && (
        <div className="canvas-legend medium ink2">
          <svg width="34" height="10" aria-hidden="true"><path d="M0 5h34" stroke="var(--flow)" strokeWidth="9" /><path d="M0 5h34" stroke="var(--ctl)" strokeWidth="1.25" /></svg>
          {t('canvas.legend')}
        </div>
      )}
      {adding && frame && (
        <AddMenu
          place={adding} definition={definition} container={frame} onClose={closeAdd}
          onAdd={(type, output) => {
            closeAdd();
            takesFocus.current = adding.outputs !== undefined;
            props.onAdd(adding.from, output, type);
          }}
          onConnect={(to, output) => {
            closeAdd();
            props.onConnect(adding.from, output, to);
            if (adding.outputs) focusStep(adding.from);
          }}
        />
      )}
    </div>
  );
}
