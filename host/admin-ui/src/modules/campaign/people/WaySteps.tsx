import { Icon, useFormat, type Format, type IconName } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { EnrolmentStepDto } from '../shared/api';
import { OutcomeChip } from '../shared/OutcomeChip';
import { useEventLabel } from '../shared/pickers';
import { usePlugInSteps } from '../canvas/plugInSteps';
import { looks } from '../canvas/steps';
import type { NodeType } from '../canvas/model/definition';
import { whySentence } from './why';
import '../shared/step.css';

const isKnown = (type: string): type is NodeType => Object.hasOwn(looks, type);

/** The steps of one way, first to last; the last one is where the person is. */
export function WaySteps({ steps }: { steps: readonly EnrolmentStepDto[] }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const labelOf = useEventLabel();
  usePlugInSteps();
  return (
    <ol className="way-steps">
      {steps.map((step) => {
        const look = isKnown(step.nodeType) ? looks[step.nodeType] : undefined;
        const icon: IconName = look?.icon ?? 'journey';
        const why = whySentence(step, t, format, labelOf);
        return (
          <li key={step.step} aria-current={step.at ? undefined : 'step'}>
            <span className={`step-tile is-${look?.kind ?? 'wait'}`}><Icon name={icon} /></span>
            <div className="grow">
              <div className="row"><b className="ellipsis">{step.nodeName}</b><span className="spacer" /><OutcomeChip outcome={step.outcome} /></div>
              <div className="small ink3 num" title={format.exact(step.arrivedAt)}>
                {step.at ? spanOf(step.arrivedAt, step.at, format) : t('people.since', { from: format.dateTime(step.arrivedAt, true) })}
              </div>
              <div className="medium ink2">{why}</div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** From when to when; the day only once, and one time where nobody stayed. */
function spanOf(from: string, to: string, format: Format): string {
  const isSameDay = format.isoDay(from) === format.isoDay(to);
  const end = isSameDay ? format.time(to, true) : format.dateTime(to, true);
  return isSameDay && format.time(from, true) === end ? format.dateTime(from, true) : `${format.dateTime(from, true)} – ${end}`;
}
