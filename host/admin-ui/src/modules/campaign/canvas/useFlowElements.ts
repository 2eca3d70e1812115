import { Position } from '@xyflow/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyCountsDto, JourneyFaultDto } from '../shared/api';
import { outputsOf, type Definition } from './model/definition';
import { portOffset, type Drawing } from './model/drawing';
import { card } from './model/layout';
import type { CountKey, StepFlowNode } from './Step';
import { outputText, summaryText, wayText, type Names } from './steps';
import type { WayFlowEdge } from './Way';

interface Elements {
  /** With the cards where the mouse holds them just now. */
  shown: Definition;
  drawing: Drawing;
  readOnly: boolean;
  names: Names;
  counts: JourneyCountsDto | undefined;
  faults: readonly JourneyFaultDto[];
  selected: string | undefined;
  chosen: ReadonlySet<string>;
  onPeople: ((nodeId: string, state: CountKey) => void) | undefined;
  onAdd: (from: string, output: string, anchor: HTMLElement) => void;
}

const portSize = 8;
const noFaults: readonly JourneyFaultDto[] = [];

/** Cards and lines as React Flow takes them. */
export function useFlowElements({ shown, drawing, readOnly, names, counts, faults, selected, chosen, onPeople, onAdd }: Elements) {
  const { t } = useTranslation('campaign');

  const nodes = useMemo<StepFlowNode[]>(() => {
    const countOf = new Map(counts?.nodes.map((count) => [count.nodeId, count]));
    const none = { waiting: 0, passed: 0, dropped: 0, failed: 0, left: 0, held: 0, entered: 0 };
    return drawing.nodes.map((step) => {
      const outputs = outputsOf(step);
      return {
        id: step.id, type: 'step', position: drawing.places.get(step.id)!, width: card.width, height: card.height,
        measured: card, draggable: !readOnly, selected: step.id === selected || chosen.has(step.id),
        handles: [
          ...(step.type === 'trigger' ? [] : [{ type: 'target' as const, position: Position.Top, x: card.width / 2 - portSize / 2, y: -portSize / 2, width: portSize, height: portSize }]),
          ...outputs.map((id) => ({ id, type: 'source' as const, position: Position.Bottom, x: portOffset(outputs, id) - portSize / 2, y: card.height - portSize / 2, width: portSize, height: portSize })),
        ],
        data: {
          step, readOnly, onPeople, summary: summaryText(step, names, t),
          counts: counts && (countOf.get(step.id) ?? { nodeId: step.id, ...none }),
          faults: faults.some((fault) => fault.nodeId === step.id) ? faults.filter((fault) => fault.nodeId === step.id) : noFaults,
        },
      };
    });
  }, [drawing, counts, faults, names, onPeople, readOnly, selected, chosen, t]);

  const edges = useMemo<WayFlowEdge[]>(() => {
    const peopleOf = new Map(counts?.edges.map((count) => [`${count.nodeId}:${count.output}`, count.people]));
    const most = Math.max(1, ...peopleOf.values());
    return drawing.lines.map((line) => {
      const step = shown.nodes.find((node) => node.id === line.from)!;
      const people = peopleOf.get(line.id) ?? 0;
      const all = outputsOf(step).reduce((sum, output) => sum + (peopleOf.get(`${step.id}:${output}`) ?? 0), 0);
      return {
        id: line.id, type: 'way', source: line.from, sourceHandle: line.output, target: line.to, selectable: false, focusable: false,
        data: {
          line, label: outputText(step, line.output, t), way: wayText(shown, line.from, line.output, t),
          people: counts && people, volume: counts ? people / most : 0.1, share: counts && all > 0 ? people / all : undefined,
          hot: selected === line.from || selected === line.to, onAdd: readOnly ? undefined : onAdd,
        },
      };
    });
  }, [drawing, shown, counts, selected, readOnly, onAdd, t]);

  return { nodes, edges };
}
