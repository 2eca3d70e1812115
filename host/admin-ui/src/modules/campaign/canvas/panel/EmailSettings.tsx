import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTemplates } from '../../shared/pickers';
import type { EmailNode } from '../model/definition';
import { ChoiceField, Field } from './Field';
import type { StepSettingsProps } from './SettingsTab';

export function EmailSettings({ step, readOnly, onChange, faultOf }: StepSettingsProps<EmailNode>) {
  const { t } = useTranslation('campaign');
  const templates = useTemplates();
  const chosen = templates.data?.find((template) => template.id === step.templateId);
  return (
    <>
      <Field label={t('email.template')} fault={faultOf('templateId')} help={chosen ? t('email.subject', { subject: chosen.subject }) : t('email.templateHelp')}>
        {(id) => (
          <Select
            id={id} value={step.templateId ?? undefined} disabled={readOnly} loading={templates.isFetching && !templates.data} placeholder={t('email.templatePlaceholder')}
            showSearch={{ optionFilterProp: 'label' }} notFoundContent={templates.data?.length ? t('settings.noMatch') : t('email.noTemplates')}
            options={templates.data?.map((template) => ({ value: template.id, label: template.name, subject: template.subject }))}
            optionRender={(option) => <span className="col"><span className="ellipsis">{option.data.label}</span><span className="small ink3 ellipsis">{option.data.subject}</span></span>}
            onChange={(templateId: string) => onChange({ ...step, templateId, templateVersionId: null })}
          />
        )}
      </Field>
      <ChoiceField
        label={t('email.purpose')} value={step.purpose} disabled={readOnly}
        options={(['marketing', 'transactional'] as const).map((value) => ({ value, label: t(`email.purposes.${value}`), text: t(`email.purposeTexts.${value}`) }))}
        onChange={(purpose) => onChange({ ...step, purpose })}
      />
    </>
  );
}
