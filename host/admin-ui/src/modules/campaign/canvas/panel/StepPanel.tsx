import { Icon, IconButton } from '@kernel';
import { Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyDto, JourneyFaultDto, NodeCountDto } from '../../shared/api';
import type { Definition, JourneyNode, StepChoice } from '../model/definition';
import { kindText, lookOf, nameText, type Names } from '../steps';
import { NowTab } from './NowTab';
import { SettingsTab } from './SettingsTab';

export interface StepPanelProps {
  journey: JourneyDto;
  /** None on the draft. */
  version: number | undefined;
  definition: Definition;
  step: JourneyNode;
  names: Names;
  readOnly: boolean;
  faults: readonly JourneyFaultDto[];
  counts: NodeCountDto | undefined;
  onChange: (step: JourneyNode, mergeKey?: string) => void;
  onAdd: (from: string, output: string, type: StepChoice) => void;
  onConnect: (from: string, output: string, to: string) => void;
  onRemove: () => void;
  onSelect: (id: string) => void;
  onClose: () => void;
}

/** Beside the canvas: the settings of a step on the draft, the people at it on a version that runs. */
export function StepPanel(props: StepPanelProps) {
  const { step, version, journey, readOnly } = props;
  const { t } = useTranslation('campaign');
  const [tab, setTab] = useState('now');
  const look = lookOf(step);
  const isDraft = version === undefined;
  const line = isDraft ? kindText(step, t) : t('panel.readOnly', { kind: kindText(step, t), version });
  return (
    <aside className="step-panel" aria-label={t('panel.title', { name: nameText(step, t) })}>
      <div className="step-panel-head">
        <span className={`step-tile is-${look.kind}`}><Icon name={look.icon} /></span>
        <div className="grow">
          <h2 className="ellipsis">{nameText(step, t)}</h2>
          <div className="small ink3 ellipsis">{line}</div>
        </div>
        {isDraft && !readOnly && step.type !== 'trigger' && <IconButton small icon="trash" label={t('panel.remove', { name: nameText(step, t) })} onClick={props.onRemove} />}
        <IconButton small icon="close" label={t('panel.close')} onClick={props.onClose} />
      </div>
      {isDraft ? <div className="step-panel-body is-first"><SettingsTab {...props} /></div> : (
        <>
          <Tabs activeKey={tab} onChange={setTab} items={[{ key: 'now', label: t('panel.now') }, { key: 'settings', label: t('panel.settings') }]} />
          <div className="step-panel-body">
            {tab === 'now' ? <NowTab journey={journey} version={version} step={step} counts={props.counts} /> : <SettingsTab {...props} />}
          </div>
        </>
      )}
    </aside>
  );
}
