import { Icon, IconButton } from '@kernel';
import { InputNumber, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { JourneyFaultDto } from '../../shared/api';
import { useSegments } from '../../shared/pickers';
import type { Definition, ExitRule, JourneyGoal } from '../model/definition';
import { EventField } from './EventField';
import { ChoiceField, Field } from './Field';
import { FilterRows } from './FilterRows';

interface RulesPanelProps {
  definition: Definition;
  /** None on the draft. */
  version: number | undefined;
  readOnly: boolean;
  faults: readonly JourneyFaultDto[];
  onChange: (next: Pick<Definition, 'goal' | 'exits'>, mergeKey?: string) => void;
  onClose: () => void;
}

const newGoal: JourneyGoal = { eventName: '', filters: [], withinDays: 7, leaves: true };
const newExit: ExitRule = { cause: 'event', eventName: '', filters: [], segmentId: null };
const mostDays = 365;
const mostExits = 10;

/** What holds for the whole journey: what it is for, and who leaves wherever they stand. */
export function RulesPanel({ definition, version, readOnly, faults, onChange, onClose }: RulesPanelProps) {
  const { t } = useTranslation('campaign');
  const { goal, exits = [] } = definition;
  const trigger = definition.nodes.find((node) => node.type === 'trigger');
  const triggerEvent = trigger?.type === 'trigger' && trigger.source === 'event' ? trigger.eventName : null;
  const faultOf = (field: string) => faults.find((fault) => fault.isError && fault.field === field)?.message;
  const setExit = (index: number, rule: ExitRule, field?: string) =>
    onChange({ exits: exits.map((other, place) => (place === index ? rule : other)) }, field && `exits.${index}.${field}`);

  return (
    <aside className="step-panel" aria-label={t('rules.title')}>
      <div className="step-panel-head">
        <span className="step-tile is-trigger"><Icon name="flag" /></span>
        <div className="grow">
          <h2 className="ellipsis">{t('rules.title')}</h2>
          <div className="small ink3 ellipsis">{version === undefined ? t('rules.line') : t('rules.readOnly', { version })}</div>
        </div>
        <IconButton small icon="close" label={t('panel.close')} onClick={onClose} />
      </div>
      <div className="step-panel-body is-first">
        <div className="row"><h3 className="section-title">{t('rules.goal')}</h3><span className="spacer" />
          {goal && !readOnly && <IconButton small icon="close" label={t('rules.removeGoal')} onClick={() => onChange({ goal: null })} />}
        </div>
        <p className="medium ink3">{goal ? t('rules.goalText') : t('rules.noGoal')}</p>
        {goal ? (
          <GoalFields goal={goal} readOnly={readOnly} triggerEvent={triggerEvent} faultOf={faultOf} onChange={(next, field) => onChange({ goal: next }, field && `goal.${field}`)} />
        ) : !readOnly && <AddLine label={t('rules.addGoal')} onClick={() => onChange({ goal: newGoal })} />}

        <h3 className="section-title rules-second">{t('rules.exits')}</h3>
        <p className="medium ink3">{exits.length > 0 ? t('rules.exitsText') : t('rules.noExits')}</p>
        {exits.map((rule, index) => (
          <section key={index} className="exit-rule" aria-label={t('rules.exit', { number: index + 1 })}>
            <div className="row"><b>{t('rules.exit', { number: index + 1 })}</b><span className="spacer" />
              {!readOnly && <IconButton small icon="close" label={t('rules.removeExit', { number: index + 1 })} onClick={() => onChange({ exits: exits.filter((_, place) => place !== index) })} />}
            </div>
            <ExitFields rule={rule} index={index} readOnly={readOnly} triggerEvent={triggerEvent} faultOf={faultOf} onChange={(next, field) => setExit(index, next, field)} />
          </section>
        ))}
        {!readOnly && exits.length < mostExits && <AddLine label={t('rules.addExit')} onClick={() => onChange({ exits: [...exits, newExit] })} />}
      </div>
    </aside>
  );
}

interface FieldsProps<T> {
  readOnly: boolean;
  triggerEvent: string | null | undefined;
  faultOf: (field: string) => string | undefined;
  onChange: (next: T, field?: string) => void;
}

function GoalFields({ goal, readOnly, triggerEvent, faultOf, onChange }: FieldsProps<JourneyGoal> & { goal: JourneyGoal }) {
  const { t } = useTranslation('campaign');
  return (
    <>
      <EventField label={t('rules.event')} value={goal.eventName} readOnly={readOnly} fault={faultOf('goal.eventName')} onChange={(eventName) => onChange({ ...goal, eventName }, 'eventName')} />
      <FilterRows
        event={goal.eventName} filters={goal.filters} readOnly={readOnly} triggerEvent={triggerEvent} faultOf={(field) => faultOf(`goal.${field}`)}
        onChange={(filters, field) => onChange({ ...goal, filters }, field)}
      />
      <Field label={t('rules.days')} fault={faultOf('goal.withinDays')} help={t('rules.daysHelp')}>
        {(id) => <InputNumber id={id} min={1} max={mostDays} precision={0} value={goal.withinDays} disabled={readOnly} onChange={(withinDays) => onChange({ ...goal, withinDays: withinDays ?? 0 }, 'withinDays')} />}
      </Field>
      <div className="field">
        <div className="row">
          <div className="grow"><div>{t('rules.leaves')}</div><div className="field-help">{t('rules.leavesText')}</div></div>
          <Switch aria-label={t('rules.leaves')} checked={goal.leaves} disabled={readOnly} onChange={(leaves) => onChange({ ...goal, leaves })} />
        </div>
      </div>
    </>
  );
}

function ExitFields({ rule, index, readOnly, triggerEvent, faultOf, onChange }: FieldsProps<ExitRule> & { rule: ExitRule; index: number }) {
  const { t } = useTranslation('campaign');
  const segments = useSegments();
  const at = (field: string) => faultOf(`exits[${index}].${field}`);
  return (
    <>
      <ChoiceField
        label={t('rules.cause')} value={rule.cause} disabled={readOnly}
        options={(['event', 'leftSegment'] as const).map((value) => ({ value, label: t(`rules.causes.${value}`) }))}
        onChange={(cause) => onChange({ ...newExit, cause })}
      />
      {rule.cause === 'event' ? (
        <>
          <EventField label={t('rules.exitEvent')} value={rule.eventName ?? ''} readOnly={readOnly} fault={at('eventName')} onChange={(eventName) => onChange({ ...rule, eventName }, 'eventName')} />
          <FilterRows
            event={rule.eventName} filters={rule.filters} readOnly={readOnly} triggerEvent={triggerEvent} faultOf={at}
            onChange={(filters, field) => onChange({ ...rule, filters }, field)}
          />
        </>
      ) : (
        <Field label={t('rules.segment')} fault={at('segmentId')} help={t('rules.segmentHelp')}>
          {(id) => (
            <Select
              id={id} value={rule.segmentId ?? undefined} disabled={readOnly} loading={segments.isFetching && !segments.data} placeholder={t('trigger.segmentPlaceholder')}
              showSearch={{ optionFilterProp: 'label' }} notFoundContent={segments.data?.length ? t('settings.noMatch') : t('trigger.noSegments')}
              options={segments.data?.map((segment) => ({ value: segment.id, label: segment.name }))} onChange={(segmentId: string) => onChange({ ...rule, segmentId })}
            />
          )}
        </Field>
      )}
    </>
  );
}

function AddLine({ label, onClick }: { label: string; onClick: () => void }) {
  return <button type="button" className="link-button row medium" onClick={onClick}><Icon name="plus" size={14} />{label}</button>;
}
