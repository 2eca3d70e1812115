import { Icon, useFormat, type IconName } from '@kernel';
import { Handle, Position, useStore, type NodeProps, type Node } from '@xyflow/react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyFaultDto, NodeCountDto } from '../shared/api';
import { outputsOf, type JourneyNode } from './model/definition';
import { portOffset, textWidth } from './model/drawing';
import { card } from './model/layout';
import { kindText, lookOf, nameText } from './steps';

export interface StepData extends Record<string, unknown> {
  step: JourneyNode;
  summary: string;
  counts?: NodeCountDto;
  faults: readonly JourneyFaultDto[];
  readOnly: boolean;
  /** Opens the people behind a count. */
  onPeople?: (nodeId: string, state: CountKey) => void;
}

export type StepFlowNode = Node<StepData, 'step'>;
export type CountKey = 'waiting' | 'passed' | 'dropped' | 'failed' | 'left';

/** Below this zoom a card says only what can still be read. */
export const farZoom = 0.55;

const shownCounts: Record<JourneyNode['type'], CountKey[]> = {
  trigger: ['passed'], wait: ['waiting', 'passed'], waitForEvent: ['waiting', 'passed'], branch: ['passed'], split: ['passed'], holdout: ['passed', 'left'],
  email: ['waiting', 'passed', 'dropped', 'failed'], tag: ['passed'], attribute: ['passed', 'failed'], webhook: ['waiting', 'passed', 'failed'], lead: ['passed'], plugIn: ['waiting', 'passed', 'dropped', 'failed'], exit: ['left'],
};
const countIcons: Record<CountKey, IconName> = { waiting: 'clock', passed: 'check', dropped: 'pause', failed: 'warning', left: 'leave' };
/** What was kept back is drawn in the colour of rules. */
const countTones: Record<CountKey, string> = { waiting: 'waiting', passed: 'passed', dropped: 'held', failed: 'failed', left: 'dropped' };

/** What stands around the words of a count: icon, gaps and padding. */
const countExtras = 34;
const footPadding = 22;

const selectIsFar = (state: { transform: [number, number, number] }) => state.transform[2] < farZoom;

export const Step = memo(function Step({ data, selected }: NodeProps<StepFlowNode>) {
  const { step, faults, readOnly } = data;
  const { kind } = lookOf(step);
  const isFar = useStore(selectIsFar);
  const outputs = outputsOf(step);
  const worst = faults.some((fault) => fault.isError) ? 'is-error' : faults.length > 0 ? 'is-advice' : '';
  const classes = ['step', `is-${kind}`, selected && 'is-selected', worst, isFar && 'is-far'].filter(Boolean).join(' ');
  return (
    <div className={classes}>
      {step.type !== 'trigger' && <Handle type="target" position={Position.Top} isConnectable={!readOnly} />}
      {isFar ? <FarCard data={data} /> : <NearCard data={data} />}
      {outputs.map((output) => (
        <Handle key={output} id={output} type="source" position={Position.Bottom} isConnectable={!readOnly} style={{ left: portOffset(outputs, output) }} />
      ))}
    </div>
  );
});

function NearCard({ data }: { data: StepData }) {
  const { t } = useTranslation('campaign');
  const { step, faults, counts } = data;
  const { icon, kind } = lookOf(step);
  return (
    <>
      <button type="button" className="step-head" data-step={step.id}>
        <span className={`step-tile is-${kind}`}><Icon name={icon} /></span>
        <span className="grow">
          <span className="sr-only">{t('canvas.stepKind', { kind: kindText(step, t) })}</span>
          <span className="step-name ellipsis">{nameText(step, t)}</span>
          <span className="small ink3 step-rule ellipsis">{data.summary}</span>
        </span>
        {faults.length > 0 && (
          <span className="step-badge" title={faults[0]!.message}>
            <Icon name="warning" size={14} />
            <span className="sr-only">{t('canvas.faults', { count: faults.length })}</span>
          </span>
        )}
      </button>
      <div className="step-foot small">
        {counts ? <Counts step={step} counts={counts} onPeople={data.onPeople} />
          : faults[0] ? <span className="ellipsis step-fault">{faults[0].message}</span>
          : <span className="ink3">{kindText(step, t)}</span>}
      </div>
    </>
  );
}

function Counts({ step, counts, onPeople }: { step: JourneyNode; counts: NodeCountDto; onPeople?: StepData['onPeople'] }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  // What went wrong is shown once it did; what a step is for is shown from the start.
  const shown = shownCounts[step.type].filter((key) => counts[key] > 0 || (key !== 'dropped' && key !== 'failed'));
  const labelOf = (key: CountKey) => (step.type === 'trigger' ? t('counts.entered') : t(`counts.${key}`));
  // English words are longer: where they do not fit beside their numbers, the icons stand for them.
  const isCrowded = shown.reduce((sum, key) => sum + countExtras + textWidth(`${labelOf(key)}${format.short(counts[key])}`), 0) > card.width - footPadding;
  return (
    <>
      {shown.map((key) => {
        const label = labelOf(key);
        const value = counts[key];
        const icon = step.type === 'trigger' ? 'people' : countIcons[key];
        const content = <><Icon name={icon} size={12} /><span className={isCrowded ? 'sr-only' : undefined}>{label}</span> <b className="num">{format.short(value)}</b></>;
        const classes = `step-count nodrag${isCrowded ? ' is-crowded' : ''} tone-${step.type === 'trigger' ? 'plain' : countTones[key]}${value ? '' : ' is-zero'}`;
        return value > 0 && onPeople
          ? <button key={key} type="button" className={classes} title={`${label} ${format.number(value)}`} onClick={(event) => { event.stopPropagation(); onPeople(step.id, key); }}>{content}<span className="sr-only">{t('counts.people')}</span></button>
          : <span key={key} className={classes} title={`${label} ${format.number(value)}`}>{content}</span>;
      })}
    </>
  );
}

const barKeys: CountKey[] = ['passed', 'waiting', 'dropped', 'failed', 'left'];

function FarCard({ data }: { data: StepData }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const { step, counts } = data;
  const { icon, kind } = lookOf(step);
  return (
    <button type="button" className="step-far" data-step={step.id}>
      <span className="row">
        <span className={`step-tile is-${kind}`}><Icon name={icon} size={26} /></span>
        <span className="spacer" />
        {counts && <b className="step-big num">{format.short(counts.entered)}</b>}
      </span>
      <span className="step-far-name ellipsis"><span className="sr-only">{t('canvas.stepKind', { kind: kindText(step, t) })}</span>{nameText(step, t)}</span>
      {counts && (
        <span className="stacked-bar step-bar">
          {barKeys.map((key) => counts[key] > 0 && <i key={key} style={{ flexGrow: counts[key], background: `var(--${countTones[key]}Fill)` }} />)}
        </span>
      )}
    </button>
  );
}
