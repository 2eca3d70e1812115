import { Icon, IconButton } from '@kernel';
import { AutoComplete, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAttributes, useEventProperties } from '../../shared/pickers';
import type { WebhookField, WebhookNode } from '../model/definition';
import { valueText } from '../steps';
import { Field } from './Field';
import type { StepSettingsProps } from './SettingsTab';
import { WebhookKey } from './WebhookKey';

type Source = WebhookField['source'];

const sources: Source[] = ['person', 'trigger', 'fixed'];
const mostFields = 50;
const longestUrl = 2000;
const longestName = 100;
const longestPath = 200;

export function WebhookSettings({ step, readOnly, onChange, faultOf, triggerEvent }: StepSettingsProps<WebhookNode>) {
  const { t } = useTranslation('campaign');
  const attributes = useAttributes();
  const properties = useEventProperties(triggerEvent);
  const { fields } = step;
  const set = (index: number, field: WebhookField, name?: string) =>
    onChange({ ...step, fields: fields.map((other, place) => (place === index ? field : other)) }, name && `fields[${index}].${name}`);
  const pathsOf: Record<Source, { value: string; label: string }[]> = {
    person: [{ value: 'id', label: t('webhook.personId') }, ...(attributes.data ?? []).map(({ key, label }) => ({ value: key, label }))],
    trigger: (properties.data ?? []).map(({ path }) => ({ value: path, label: path })),
    fixed: [],
  };
  return (
    <>
      <Field label={t('webhook.url')} fault={faultOf('url')} help={t('webhook.urlHelp')}>
        {(id) => <Input id={id} type="url" value={step.url} maxLength={longestUrl} disabled={readOnly} placeholder={t('webhook.urlPlaceholder')} onChange={(event) => onChange({ ...step, url: event.target.value }, 'url')} />}
      </Field>
      <div className="field" role="group" aria-label={t('webhook.fields')}>
        <span className="field-label">{t('webhook.fields')}</span>
        <p className="field-help">{t('webhook.fieldsHelp')}</p>
        {fields.map((field, index) => {
          const number = index + 1;
          return (
            <div key={index} className="field">
              <div className="row">
                <Input aria-label={t('webhook.name', { number })} value={field.name} maxLength={longestName} disabled={readOnly} placeholder={t('webhook.namePlaceholder')} onChange={(event) => set(index, { ...field, name: event.target.value }, 'name')} />
                {!readOnly && <IconButton small icon="close" label={t('webhook.remove', { number })} onClick={() => onChange({ ...step, fields: fields.filter((_, place) => place !== index) })} />}
              </div>
              <div className="field-pair">
                <Select
                  aria-label={t('webhook.source', { number })} value={field.source} disabled={readOnly} options={sources.map((value) => ({ value, label: t(`webhook.sources.${value}`) }))}
                  onChange={(source: Source) => set(index, { ...field, source, path: source === 'fixed' ? null : '', value: null })}
                />
                {field.source === 'fixed'
                  ? <Input aria-label={t('webhook.value', { number })} value={valueText(field.value, t)} maxLength={longestPath} disabled={readOnly} onChange={(event) => set(index, { ...field, value: event.target.value || null }, 'value')} />
                  : (
                    <AutoComplete
                      aria-label={t('webhook.path', { number })} value={field.path ?? ''} disabled={readOnly} options={pathsOf[field.source]} defaultActiveFirstOption={false}
                      onChange={(path: string) => set(index, { ...field, path: (path ?? '').slice(0, longestPath) }, 'path')}
                    />
                  )}
              </div>
              {faultOf(`fields[${index}]`) && <div className="field-fault" role="alert">{faultOf(`fields[${index}]`)}</div>}
            </div>
          );
        })}
        {faultOf('fields') && <div className="field-fault" role="alert">{faultOf('fields')}</div>}
        {!readOnly && fields.length < mostFields && (
          <button type="button" className="link-button row medium" onClick={() => onChange({ ...step, fields: [...fields, { name: '', source: 'person', path: '', value: null }] })}>
            <Icon name="plus" size={14} />{t('webhook.add')}
          </button>
        )}
      </div>
      <WebhookKey fault={faultOf('key')} />
    </>
  );
}
