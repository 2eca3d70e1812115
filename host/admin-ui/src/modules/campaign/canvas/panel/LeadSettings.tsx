import { Icon, IconButton } from '@kernel';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUnits } from '../../shared/pickers';
import type { LeadNode } from '../model/definition';
import { Field } from './Field';
import type { StepSettingsProps } from './SettingsTab';

const longestTitle = 200;
const longestReason = 500;
const mostReasons = 10;

export function LeadSettings({ step, readOnly, onChange, faultOf }: StepSettingsProps<LeadNode>) {
  const { t } = useTranslation('campaign');
  const units = useUnits();
  const setReason = (index: number, reason: string) => onChange({ ...step, reasons: step.reasons.map((other, place) => (place === index ? reason : other)) }, `reasons[${index}]`);
  return (
    <>
      <Field label={t('lead.title')} fault={faultOf('title')} help={t('lead.titleHelp')}>
        {(id) => <Input id={id} value={step.title} maxLength={longestTitle} disabled={readOnly} placeholder={t('lead.titlePlaceholder')} onChange={(event) => onChange({ ...step, title: event.target.value }, 'title')} />}
      </Field>
      <div className="field" role="group" aria-label={t('lead.reasons')}>
        <span className="field-label">{t('lead.reasons')}<span className="ink3">{t('filters.optional')}</span></span>
        {step.reasons.map((reason, index) => (
          <div key={index} className="row">
            <Input aria-label={t('lead.reason', { number: index + 1 })} value={reason} maxLength={longestReason} disabled={readOnly} placeholder={t('lead.reasonPlaceholder')} onChange={(event) => setReason(index, event.target.value)} />
            {!readOnly && <IconButton small icon="close" label={t('lead.removeReason', { number: index + 1 })} onClick={() => onChange({ ...step, reasons: step.reasons.filter((_, place) => place !== index) })} />}
          </div>
        ))}
        {!readOnly && step.reasons.length < mostReasons && (
          <button type="button" className="link-button row medium" onClick={() => onChange({ ...step, reasons: [...step.reasons, ''] })}><Icon name="plus" size={14} />{t('lead.addReason')}</button>
        )}
        <div className="field-help">{t('lead.reasonsHelp')}</div>
      </div>
      <Field label={t('lead.unit')} help={t('lead.unitHelp')}>
        {(id) => (
          <Select
            id={id} value={step.unitId ?? ''} disabled={readOnly} showSearch={{ optionFilterProp: 'label' }} notFoundContent={t('settings.noMatch')}
            options={[{ value: '', label: t('lead.ownUnit') }, ...(units.data ?? (step.unitId ? [{ id: step.unitId, label: t('lead.fixedUnit') }] : [])).map((unit) => ({ value: unit.id, label: unit.label }))]}
            onChange={(unitId: string) => onChange({ ...step, unitId: unitId || null })}
          />
        )}
      </Field>
    </>
  );
}
