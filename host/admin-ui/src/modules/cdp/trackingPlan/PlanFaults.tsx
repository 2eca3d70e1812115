import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@kernel';
import { EventName } from './EventName';
import type { PlanFaultAt } from './plan';

/** What the server finds wrong, with the place in the words of the page. */
export function PlanFaults({ faults }: { faults: readonly PlanFaultAt[] }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  if (faults.length === 0) return null;
  return (
    <ul className="plan-faults medium bad" role="alert">
      {faults.map(({ message, event, property }, n) => (
        <li key={n} className="row">
          <Icon name="warning" size={14} />
          <span>{event && <b><EventName kind={event.kind} name={event.name} />{property && ` · ${property}`}{format.language === 'zh' ? '：' : ': '}</b>}{message || t('plan.notPreviewed')}</span>
        </li>
      ))}
    </ul>
  );
}
