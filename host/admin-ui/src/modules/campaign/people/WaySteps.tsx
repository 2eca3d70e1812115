import { Icon, useFormat, type Format, type IconName } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { EnrolmentStepDto } from '../shared/api';
import { OutcomeChip } from '../shared/JourneyChip';
import { looks } from '../canvas/steps';
import type { NodeType } from '../canvas/model/definition';
import { reasonText } from '../shared/states';
import '../shared/step.css';

const isKnown = (type: string): type is NodeType => Object.hasOwn(looks, type);

/** The steps of one way, first to last; the last one is where the person is. */
export function WaySteps({ steps }: { steps: readonly EnrolmentStepDto[] }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  return (
    <ol className="way-steps">
      {steps.map((step) => {
        const look = isKnown(step.nodeType) ? looks[step.nodeType] : undefined;
        const icon: IconName = look?.icon ?? 'journey';
        const why = [reasonText(t, step.reason), eventText(step.detail, t, format.dateTime)].filter(Boolean).join(' · ');
        return (
          <li key={step.step} aria-current={step.at ? undefined : 'step'}>
            <span className={`step-tile is-${look?.kind ?? 'wait'}`}><Icon name={icon} /></span>
            <div className="grow">
              <div className="row"><b className="ellipsis">{step.nodeName}</b><span className="spacer" /><OutcomeChip outcome={step.outcome} /></div>
              <div className="small ink3 num" title={format.exact(step.arrivedAt)}>
                {step.at ? spanOf(step.arrivedAt, step.at, format) : t('people.since', { from: format.dateTime(step.arrivedAt, true) })}
              </div>
              {why && <div className="medium ink2">{why}</div>}
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

/** The event or the variant that moved the person on, as the server noted it. */
function eventText(detail: string | null | undefined, t: (key: string, values?: Record<string, unknown>) => string, dateTime: (at: string, seconds?: boolean) => string): string | undefined {
  if (!detail) return undefined;
  try {
    const { event, occurredAt, variant, status, attempts } = JSON.parse(detail) as Record<string, unknown>;
    if (typeof variant === 'string') return t('people.variant', { variant });
    if (typeof attempts === 'number') return t('people.called', { count: attempts, status: typeof status === 'number' ? String(status) : '–' });
    if (typeof event !== 'string') return undefined;
    return typeof occurredAt === 'string' ? t('people.eventAt', { event, when: dateTime(occurredAt, true) }) : t('people.event', { event });
  } catch {
    return undefined;
  }
}
