import { Button, Drawer, Input } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, Section, useFormat } from '@kernel';
import type { PlanEventDto } from '../shared/types';
import { EventName } from './EventName';
import { most, newProperty, replaced, without } from './plan';
import { PropertyRow } from './PropertyRow';

interface Props {
  /** None closes. */
  event: PlanEventDto | undefined;
  mayEdit: boolean;
  onChange: (event: PlanEventDto) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** One event of the plan. Changes are part of the draft at once: closing loses nothing. */
export function EventDrawer({ event, mayEdit, onChange, onRemove, onClose }: Props) {
  const { t } = useTranslation('cdp');
  const last = useRef(event);
  if (event) last.current = event;
  const shown = last.current;
  return (
    <Drawer
      open={event !== undefined} title={shown && <EventName kind={shown.kind} name={shown.name} />} size={720} onClose={onClose} closeIcon={<Icon name="close" />}
      closable={{ 'aria-label': t('kernel:close') }} destroyOnHidden
      footer={mayEdit && (
        <div className="row">
          <Button danger type="text" icon={<Icon name="trash" size={14} />} onClick={onRemove}>{t('plan.removeEvent')}</Button>
          <span className="spacer" />
          <Button type="primary" onClick={onClose}>{t('plan.close')}</Button>
        </div>
      )}
    >
      {shown && <EventForm event={shown} onChange={mayEdit ? onChange : undefined} />}
    </Drawer>
  );
}

function EventForm({ event, onChange }: { event: PlanEventDto; onChange?: (event: PlanEventDto) => void }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const id = useId();
  const [opened, setOpened] = useState<number>();
  const { properties } = event;
  const add = () => {
    onChange?.({ ...event, properties: [...properties, newProperty()] });
    setOpened(properties.length);
  };
  return (
    <>
      {onChange ? (
        <div className="plan-fields">
          {event.kind === 'track' && (
            <label htmlFor={`${id}-name`}>
              {t('plan.name')}
              <Input id={`${id}-name`} className="code" autoFocus={!event.name} maxLength={most.name} value={event.name ?? ''} onChange={(input) => onChange({ ...event, name: input.target.value })} />
              <span className="small ink3">{t('plan.nameHelp')}</span>
            </label>
          )}
          <label htmlFor={`${id}-says`}>
            {t('plan.descriptionOptional')}
            <Input.TextArea id={`${id}-says`} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={most.description} value={event.description ?? ''} placeholder={t('plan.descriptionPlaceholder')} onChange={(input) => onChange({ ...event, description: input.target.value || null })} />
          </label>
        </div>
      ) : event.description && <p className="sentence ink2">{event.description}</p>}
      <Section
        title={t('plan.properties')} count={format.number(properties.length)}
        actions={onChange && properties.length < most.properties && <Button size="small" icon={<Icon name="plus" size={14} />} onClick={add}>{t('plan.addProperty')}</Button>}
      >
        {properties.length === 0 && <p className="medium ink3">{t(onChange ? 'plan.noProperties' : 'plan.noPropertiesShort')}</p>}
        <ul className="divided plan-properties" aria-label={t('plan.properties')}>
          {properties.map((property, n) => (
            <PropertyRow
              key={n} property={property} isOpen={opened === n} onToggle={() => setOpened(opened === n ? undefined : n)}
              onChange={onChange && ((to) => onChange({ ...event, properties: replaced(properties, n, to) }))}
              onRemove={onChange && (() => { onChange({ ...event, properties: without(properties, n) }); setOpened(undefined); })}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}
