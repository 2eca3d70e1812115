import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { JourneyFaultDto } from '../../shared/api';
import type { JourneyNode } from '../model/definition';
import { kindText } from '../steps';
import { AttributeSettings } from './AttributeSettings';
import { BranchSettings } from './BranchSettings';
import { EmailSettings } from './EmailSettings';
import { Field } from './Field';
import { HoldoutSettings } from './HoldoutSettings';
import { LeadSettings } from './LeadSettings';
import { NextSteps } from './NextSteps';
import { PlugInSettings } from './PlugInSettings';
import { SplitSettings } from './SplitSettings';
import type { StepPanelProps } from './StepPanel';
import { TagSettings } from './TagSettings';
import { TriggerSettings } from './TriggerSettings';
import { WaitForEventSettings } from './WaitForEventSettings';
import { WaitSettings } from './WaitSettings';
import { WebhookSettings } from './WebhookSettings';

export interface StepSettingsProps<T extends JourneyNode> {
  step: T;
  readOnly: boolean;
  /** The letters of one field are one step back. */
  onChange: (step: T, field?: string) => void;
  /** What is wrong with a field, as the server names it. */
  faultOf: (field: string) => string | undefined;
  faults: readonly JourneyFaultDto[];
  triggerEvent?: string | null;
}

const longestName = 100;

export function SettingsTab(props: StepPanelProps) {
  const { step, readOnly, faults, definition, onChange } = props;
  const { t } = useTranslation('campaign');
  const change = (next: JourneyNode, field?: string) => onChange(next, field && `${step.id}.${field}`);
  const faultOf = (field: string) => faults.find((fault) => fault.isError && fault.field === field)?.message;
  const other = faults.filter((fault) => !fault.field);
  const trigger = definition.nodes.find((node) => node.type === 'trigger');
  return (
    <>
      {other.map((fault) => <p key={fault.rule} className={fault.isError ? 'field-fault' : 'field-help'} role="alert">{fault.message}</p>)}
      <Field label={t('settings.name')}>
        {(id) => <Input id={id} value={step.name} maxLength={longestName} disabled={readOnly} placeholder={kindText(step, t)} onChange={(event) => change({ ...step, name: event.target.value }, 'name')} />}
      </Field>
      <Own step={step} readOnly={readOnly} onChange={change} faultOf={faultOf} faults={faults} triggerEvent={trigger?.type === 'trigger' && trigger.source === 'event' ? trigger.eventName : null} />
      <NextSteps {...props} />
    </>
  );
}

function Own({ step, onChange, ...rest }: Omit<StepSettingsProps<JourneyNode>, 'onChange'> & { onChange: (step: JourneyNode, field?: string) => void }) {
  const { t } = useTranslation('campaign');
  switch (step.type) {
    case 'trigger': return <TriggerSettings step={step} onChange={onChange} {...rest} />;
    case 'wait': return <WaitSettings step={step} onChange={onChange} {...rest} />;
    case 'waitForEvent': return <WaitForEventSettings step={step} onChange={onChange} {...rest} />;
    case 'branch': return <BranchSettings step={step} onChange={onChange} {...rest} />;
    case 'split': return <SplitSettings step={step} onChange={onChange} {...rest} />;
    case 'holdout': return <HoldoutSettings step={step} onChange={onChange} {...rest} />;
    case 'email': return <EmailSettings step={step} onChange={onChange} {...rest} />;
    case 'tag': return <TagSettings step={step} onChange={onChange} {...rest} />;
    case 'attribute': return <AttributeSettings step={step} onChange={onChange} {...rest} />;
    case 'webhook': return <WebhookSettings step={step} onChange={onChange} {...rest} />;
    case 'lead': return <LeadSettings step={step} onChange={onChange} {...rest} />;
    case 'plugIn': return <PlugInSettings step={step} onChange={onChange} {...rest} />;
    case 'exit': return <p className="medium ink3">{t('steps.exit.text')}</p>;
  }
}
