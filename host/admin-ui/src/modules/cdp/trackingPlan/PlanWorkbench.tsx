import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DirtyGuard, Icon, PageHead, StateChip, useConfirm, useSession, useToast, type MoreItem } from '@kernel';
import type { PlanPreviewDto, TrackingPlanDto } from '../shared/types';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { faultsOf, fileOf, tabOf, tabs, type PlanFaultAt } from './plan';
import { PlanFaults } from './PlanFaults';
import { PlanTab } from './PlanTab';
import { PreviewDrawer } from './PreviewDrawer';
import { SeenTab } from './SeenTab';
import { usePlanDraft } from './usePlanDraft';
import { usePlanning } from './usePlanning';
import { ViolationsTab } from './ViolationsTab';

/** The plan, what was seen and what was not as planned. A change is shown with what it would have meant before it holds. */
export function PlanWorkbench({ saved }: { saved: TrackingPlanDto }) {
  const { t } = useTranslation('cdp');
  const toast = useToast();
  const ask = useConfirm();
  const { can } = useSession();
  const [params, setParams] = useSearchParams();
  const state = usePlanDraft(saved);
  const planning = usePlanning(state.base, state.take);
  const [preview, setPreview] = useState<PlanPreviewDto>();
  const [faults, setFaults] = useState<readonly PlanFaultAt[]>([]);
  const [isWorking, setWorking] = useState(false);
  const { base, draft, isDirty } = state;
  const mayEdit = can(permissions.sourcesEdit);
  const tab = tabOf(params.get('tab'));
  const go = (key: string) => setParams(key === 'plan' ? {} : { tab: key }, { replace: true });

  const look = async () => {
    setWorking(true);
    setFaults([]);
    try {
      setPreview(await cdp.previewTrackingPlan(base.sourceId, draft));
    } catch (error) {
      const found = faultsOf(error, draft);
      setFaults(found);
      if (found.length === 0) toast.failed(error, t('plan.notPreviewed'));
      else go('plan');
    } finally {
      setWorking(false);
    }
  };
  const save = async () => {
    state.take(await cdp.updateTrackingPlan(base.sourceId, { ...draft, concurrencyStamp: base.concurrencyStamp }));
    toast.done(t(draft.isOn ? 'plan.savedOn' : 'plan.savedOff'));
  };
  const reload = async () => {
    state.take(await cdp.trackingPlan(base.sourceId));
    setPreview(undefined);
  };
  const discard = () => {
    state.discard();
    setFaults([]);
  };
  const remove = async () => {
    if (!(await ask({ title: t('plan.deleteTitle', { source: base.sourceName }), text: t('plan.deleteText'), verb: t('plan.delete'), keep: t('keep'), danger: true }))) return;
    try {
      await cdp.deleteTrackingPlan(base.sourceId);
      state.take(await cdp.trackingPlan(base.sourceId));
      toast.done(t('plan.deleted'));
    } catch (error) {
      toast.failed(error, t('plan.notDeleted'));
    }
  };
  const more: MoreItem[] = base.exists ? [
    { key: 'export', label: t('plan.export'), icon: <Icon name="download" size={14} />, onClick: () => download(`${base.sourceName}.json`, fileOf(draft)) },
    ...(mayEdit ? [{ key: 'delete', label: t('plan.delete'), danger: true, icon: <Icon name="trash" size={14} />, onClick: () => void remove() }] : []),
  ] : [];

  return (
    <>
      {isDirty && <DirtyGuard />}
      <PageHead
        title={t('plan.title')} fact={base.sourceName} line={t('plan.line')} crumbs={[{ label: t('sources.title'), to: '/sources' }]} more={more}
        chips={(
          <>
            {base.exists && <StateChip state={base.isOn ? 'passed' : 'neutral'}>{t(base.isOn ? 'plan.on' : 'plan.off')}</StateChip>}
            {isDirty && <StateChip state="waiting">{t('plan.changed')}</StateChip>}
          </>
        )}
        actions={isDirty && (
          <>
            <Button onClick={discard}>{t('plan.discard')}</Button>
            <Button type="primary" loading={isWorking} onClick={() => void look()}>{t('plan.look')}</Button>
          </>
        )}
      />
      <Tabs className="plan-tabs" activeKey={tab} onChange={go} items={tabs.map((key) => ({ key, label: t(`plan.tabs.${key}`) }))} />
      <PlanFaults faults={faults} />
      {tab === 'plan' && <PlanTab state={state} planning={planning} mayEdit={mayEdit} />}
      {tab === 'seen' && <SeenTab plan={base} planning={planning} mayEdit={mayEdit} isDirty={isDirty} />}
      {tab === 'violations' && <ViolationsTab plan={base} planning={planning} mayEdit={mayEdit} isDirty={isDirty} />}
      <PreviewDrawer preview={preview} isOn={draft.isOn} onClose={() => setPreview(undefined)} onSave={save} onReload={() => void reload()} />
    </>
  );
}

function download(name: string, text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
