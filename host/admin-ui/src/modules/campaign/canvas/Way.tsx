import { Icon, useFormat } from '@kernel';
import { EdgeLabelRenderer, useStore, type Edge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from './model/drawing';
import { pathOf } from './model/route';
import { farZoom } from './Step';

export interface WayData extends Record<string, unknown> {
  line: Line;
  /** The answer that leads this way. */
  label?: string;
  /** 「等三天」的「超过3天」, for the name of the button. */
  way: string;
  people?: number;
  /** The people of this way against the busiest one, 0 to 1. */
  volume: number;
  /** The people of this way against all who left its step. */
  share?: number;
  hot: boolean;
  /** Nothing on a version that only can be looked at. */
  onAdd?: (from: string, output: string, at: HTMLElement) => void;
}

export type WayFlowEdge = Edge<WayData, 'way'>;

const radius = 14;
const thinnest = 3;
const widest = 15;
const selectIsFar = (state: { transform: [number, number, number] }) => state.transform[2] < farZoom;

/** A line as wide as the people on it, with the answer that leads along it. */
export const Way = memo(function Way({ data }: EdgeProps<WayFlowEdge>) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const isFar = useStore(selectIsFar);
  if (!data) return null;
  const { line, label, share, hot, onAdd } = data;
  const path = pathOf(line.route.points, radius);
  const at = line.label ?? line.route.middle;
  const place = { transform: `translate(-50%,-50%) translate(${at.x}px,${at.y}px)` };
  const percent = share === undefined ? undefined : format.percent(share, 0);
  const add = onAdd && !isFar && <AddButton name={t('canvas.addAfter', { way: data.way })} onAdd={(element) => onAdd(line.from, line.output, element)} />;
  return (
    <>
      <path d={path} fill="none" stroke={hot ? 'var(--priLine)' : 'var(--flow)'} strokeWidth={thinnest + (widest - thinnest) * data.volume} />
      <path d={path} fill="none" stroke={hot ? 'var(--pri)' : 'var(--ctl)'} strokeWidth={1.25} />
      <EdgeLabelRenderer>
        {label && isFar && percent && <div className="way-pill is-far num" style={place}>{percent}</div>}
        {label && !isFar && <div className="way-pill" style={place}><span className="ellipsis">{label}</span>{percent && <b className="num">{percent}</b>}{add}</div>}
        {!label && add && <div className="way-add" style={place}>{add}</div>}
      </EdgeLabelRenderer>
    </>
  );
});

/** The keyboard adds with N on a step, so these are no stops for Tab. */
export function AddButton({ name, onAdd }: { name: string; onAdd: (element: HTMLElement) => void }) {
  return (
    <button type="button" className="add-button nodrag nopan" aria-label={name} title={name} tabIndex={-1} onClick={(event) => onAdd(event.currentTarget)}>
      <Icon name="plus" size={12} />
    </button>
  );
}
