import { AutoComplete } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAttributes } from '../../shared/pickers';
import type { TagNode } from '../model/definition';
import { ChoiceField, Field } from './Field';
import type { StepSettingsProps } from './SettingsTab';

const longestTag = 40;
const prefix = 'tag:';

export function TagSettings({ step, readOnly, onChange, faultOf }: StepSettingsProps<TagNode>) {
  const { t } = useTranslation('campaign');
  const attributes = useAttributes();
  const word = step.tag.trim().toLowerCase();
  const known = (attributes.data ?? []).filter((attribute) => attribute.key.startsWith(prefix)).map((attribute) => attribute.key.slice(prefix.length));
  const isKnown = known.includes(step.tag);
  return (
    <>
      <ChoiceField
        label={t('tag.act')} value={step.remove ? 'remove' : 'add'} disabled={readOnly} help={t('tag.soon')}
        options={(['add', 'remove'] as const).map((value) => ({ value, label: t(`tag.acts.${value}`) }))}
        onChange={(act) => onChange({ ...step, remove: act === 'remove' })}
      />
      <Field label={t('tag.tag')} fault={faultOf('tag')} help={t('tag.tagHelp')}>
        {(id) => (
          <AutoComplete
            id={id} value={step.tag} disabled={readOnly} placeholder={t('tag.tagPlaceholder')} maxLength={longestTag} defaultActiveFirstOption={false}
            options={known.filter((tag) => isKnown || tag.toLowerCase().includes(word)).map((tag) => ({ value: tag }))}
            onChange={(tag: string) => onChange({ ...step, tag: (tag ?? '').slice(0, longestTag) }, 'tag')}
          />
        )}
      </Field>
    </>
  );
}
