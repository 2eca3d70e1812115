import { Icon, IconButton } from '@kernel';
import { Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SplitNode, SplitVariant } from '../model/definition';
import { makeVariant } from '../steps';
import { evenly, sumOf } from './shares';
import { Field } from './Field';
import type { StepSettingsProps } from './SettingsTab';

const fewestVariants = 2;
const mostVariants = 5;
const longestName = 100;
const longestKey = 100;

/** The variants of an experiment and who gets them. */
export function SplitSettings({ step, readOnly, onChange, faultOf }: StepSettingsProps<SplitNode>) {
  const { t } = useTranslation('campaign');
  const { variants } = step;
  const set = (variant: SplitVariant, field: string) =>
    onChange({ ...step, variants: variants.map((other) => (other.id === variant.id ? variant : other)) }, `${variant.id}.${field}`);
  const sum = sumOf(variants);
  return (
    <>
      <div className="field" role="group" aria-label={t('split.variants')}>
        <span className="field-label">{t('split.variants')}</span>
        <p className="field-help">{t('split.help')}</p>
        {variants.map((variant, index) => (
          <div key={variant.id} className="field">
            <div className="row">
              <Input aria-label={t('split.name', { number: index + 1 })} value={variant.name} maxLength={longestName} disabled={readOnly} onChange={(event) => set({ ...variant, name: event.target.value }, 'name')} />
              <InputNumber
                aria-label={t('split.percent', { number: index + 1 })} className="share-input" min={0} max={100} precision={0} suffix="%" value={variant.percent} disabled={readOnly}
                onChange={(value) => set({ ...variant, percent: value ?? 0 }, 'percent')}
              />
              {!readOnly && (
                <IconButton
                  small icon="close" label={t('split.remove', { number: index + 1 })} disabled={variants.length <= fewestVariants}
                  onClick={() => onChange({ ...step, variants: variants.filter((other) => other.id !== variant.id) })}
                />
              )}
            </div>
            {faultOf(`variants[${index}].name`) && <div className="field-fault" role="alert">{faultOf(`variants[${index}].name`)}</div>}
          </div>
        ))}
        <div className="row medium">
          {!readOnly && variants.length < mostVariants && (
            <button type="button" className="link-button row" onClick={() => onChange({ ...step, variants: [...variants, makeVariant(t, variants.map((variant) => variant.name), Math.max(0, 100 - sum))] })}>
              <Icon name="plus" size={14} />{t('split.add')}
            </button>
          )}
          {!readOnly && <button type="button" className="link-button" onClick={() => onChange({ ...step, variants: evenly(variants) })}>{t('split.even')}</button>}
          <span className="spacer" />
          <span className={sum === 100 ? 'ink3 num' : 'bad num'}>{t('split.sum', { sum })}</span>
        </div>
        {faultOf('variants') && <div className="field-fault" role="alert">{faultOf('variants')}</div>}
      </div>
      <Field label={t('split.key')} help={t('split.keyHelp')} fault={faultOf('experimentKey')}>
        {(id) => (
          <Input
            id={id} value={step.experimentKey ?? ''} maxLength={longestKey} disabled={readOnly} placeholder={t('split.keyPlaceholder')}
            onChange={(event) => onChange({ ...step, experimentKey: event.target.value || null }, 'experimentKey')}
          />
        )}
      </Field>
    </>
  );
}
