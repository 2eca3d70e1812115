import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, IconButton, StateChip, useFormat } from '@kernel';
import type { TimelineEventDto } from '../shared/types';
import { propertiesOf } from '../timeline/plainLine';
import { propertyLabel } from '../timeline/propertyLabel';

/** What came with the event: the values word for word, the properties by the names that people have for them. */
export function EventDetails({ event, title, showsPart }: { event: TimelineEventDto; title: string; showsPart: boolean }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const properties = Object.entries(propertiesOf(event));
  return (
    <>
      <IconButton
        className="event-unfold" icon={isOpen ? 'up' : 'down'} small label={t(isOpen ? 'timeline.fold' : 'timeline.unfold', { title })} aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <dl className="event-details medium">
          <div><dt>{t('timeline.event')}</dt><dd className="code">{event.name}</dd></div>
          <div><dt>{t('timeline.occurred')}</dt><dd className="num">{format.exact(event.occurredTime)}</dd></div>
          <div><dt>{t('timeline.received')}</dt><dd className="num">{format.exact(event.receivedTime)}</dd></div>
          {showsPart && <div><dt>{t('timeline.part')}</dt><dd className="num"><Icon name="link" size={12} /> {t('profiles.number', { number: event.partNo })}</dd></div>}
          {event.isOffPlan && <div><dt>{t('plan.title')}</dt><dd><StateChip state="waiting">{t('timeline.offPlan')}</StateChip></dd></div>}
          {properties.map(([name, value]) => (
            <div key={name}><dt title={name}>{propertyLabel(event.name, name, format.language)}</dt><dd className="code">{typeof value === 'string' ? value : JSON.stringify(value)}</dd></div>
          ))}
        </dl>
      )}
    </>
  );
}
