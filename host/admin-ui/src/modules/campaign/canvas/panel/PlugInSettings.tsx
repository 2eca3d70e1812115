import { lazyOf, PageSkeleton, PanelBoundary } from '@kernel';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { plugInStep } from '../plugInSteps';
import type { PlugInNode } from '../model/definition';
import type { StepSettingsProps } from './SettingsTab';

/** The form that a plug-in brings for its step, and what the server finds wrong that is no field of the form. */
export function PlugInSettings({ step, readOnly, onChange, faultOf, faults }: StepSettingsProps<PlugInNode>) {
  const { t } = useTranslation('campaign');
  const form = plugInStep(step.kind);
  const general = faults.filter((fault) => fault.field === 'kind' || fault.field === 'ways' || fault.field === 'settings');
  if (!form) return <p className="field-fault" role="alert">{general[0]?.message ?? t('plugIn.missing')}</p>;
  const Form = lazyOf(form.form);
  return (
    <>
      {general.map((fault) => <p key={fault.rule} className="field-fault" role="alert">{fault.message}</p>)}
      <PanelBoundary>
        <Suspense fallback={<PageSkeleton rows={2} />}>
          <Form
            key={step.id} value={step.settings ?? {}} readOnly={readOnly} faultOf={(field: string) => faultOf(`settings.${field}`)}
            onChange={(settings: Record<string, unknown>, field?: string) => onChange({ ...step, settings }, field && `settings.${field}`)}
          />
        </Suspense>
      </PanelBoundary>
    </>
  );
}
