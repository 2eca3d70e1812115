import { EditorBar, Icon, NumberDoor } from '@kernel';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyDto } from '../shared/api';
import { JourneyChip } from '../shared/JourneyChip';
import { outputsOf, readDefinition } from './model/definition';
import { targetOf, walk } from './model/graph';
import { kindText, lookOf, nameText, outputText, summaryText } from './steps';
import { useCounts } from './useCounts';
import { useNames } from './useNames';
import './canvas.css';
import '../shared/step.css';

/** On a phone a journey is a list to read; drawing wants a bigger screen. */
export function NarrowJourney({ journey }: { journey: JourneyDto }) {
  const { t } = useTranslation('campaign');
  const names = useNames();
  const version = journey.currentVersion ?? undefined;
  const counts = useCounts(journey.id, version);
  const drawing = journey.published ?? journey.draft;
  const definition = useMemo(() => (drawing ? readDefinition(drawing) : { nodes: [], edges: [] }), [drawing]);
  const steps = useMemo(() => walk(definition), [definition]);
  const nameOf = (id: string | undefined) => {
    const node = definition.nodes.find((other) => other.id === id);
    return node ? nameText(node, t) : t('next.none');
  };
  return (
    <>
      <EditorBar title={journey.name} versions={<JourneyChip status={journey.status} />} />
      <div className="page-body">
        <p className="note"><Icon name="desktop" /><span>{t('narrow.note')}</span></p>
        <ol className="divided">
          {steps.map((step) => {
            const look = lookOf(step);
            const count = counts.data?.nodes.find((item) => item.nodeId === step.id);
            const outputs = outputsOf(step);
            return (
              <li key={step.id} className="row narrow-step">
                <span className={`step-tile is-${look.kind}`}><Icon name={look.icon} /></span>
                <div className="grow">
                  <b>{nameText(step, t)}</b>
                  <div className="small ink3">{kindText(step, t)} · {summaryText(step, names, t)}</div>
                  {outputs.length > 1 && outputs.map((output) => (
                    <div key={output} className="small ink2">{outputText(step, output, t)} → {nameOf(targetOf(definition, step.id, output))}</div>
                  ))}
                </div>
                {count && (
                  <NumberDoor
                    value={step.type === 'exit' ? count.left : step.type === 'trigger' ? count.passed : count.waiting > 0 ? count.waiting : count.passed}
                    to={`/journeys/${journey.id}/people?version=${version}&step=${encodeURIComponent(step.id)}&state=${step.type === 'exit' ? 'left' : count.waiting > 0 ? 'waiting' : 'passed'}`}
                    label={t('doors.atStep', { name: nameText(step, t), state: t(count.waiting > 0 ? 'counts.waiting' : step.type === 'exit' ? 'counts.left' : 'counts.passed') })}
                  />
                )}
              </li>
            );
          })}
        </ol>
      </div>
    </>
  );
}
