import { Form, Input, Radio } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawerForm, SwitchRow, useLanguage, useToast } from '@kernel';
import type { AttributeDefinitionDto, AttributeSourceDto, UpdateAttributeDefinitionDto } from '../shared/types';
import { cdp } from '../shared/api';
import { isRuleChanged, labelOf, orderOf } from './attributes';
import { RulePreview } from './RulePreview';
import { SourceOrder } from './SourceOrder';

interface Props {
  /** None closes. */
  edited: AttributeDefinitionDto | undefined;
  sources: readonly AttributeSourceDto[];
  onClose: () => void;
  onSaved: () => Promise<unknown>;
  onReloaded: (attribute: AttributeDefinitionDto) => void;
}

type Values = Omit<UpdateAttributeDefinitionDto, 'key' | 'concurrencyStamp'>;

export function AttributeDrawer({ edited, sources, onClose, onSaved, onReloaded }: Props) {
  const { t } = useTranslation('cdp');
  const language = useLanguage();
  const toast = useToast();
  const [form] = Form.useForm<Values>();
  const rule = Form.useWatch('rule', form) ?? edited?.rule ?? 'latest';
  const sourceOrder = Form.useWatch('sourceOrder', form) ?? edited?.sourceOrder ?? [];
  const last = useRef(edited);
  if (edited) last.current = edited;
  const attribute = last.current;

  const send = async (values: Values) => {
    const saved = await cdp.updateAttributeDefinition({
      key: attribute!.key, concurrencyStamp: attribute!.concurrencyStamp, labelZh: values.labelZh, labelEn: values.labelEn,
      isPersonal: values.isPersonal ?? attribute!.isPersonal, rule, sourceOrder: orderOf({ rule, sourceOrder }),
    });
    toast.done(t(saved.isBeingApplied ? 'attributes.savedRule' : 'attributes.saved', { name: labelOf(saved, language) }));
    await onSaved();
  };
  const reload = async () => {
    const now = (await cdp.attributeDefinitions()).items.find((item) => item.key === attribute?.key);
    if (!now) return;
    form.setFieldsValue(valuesOf(now));
    onReloaded(now);
  };

  return (
    <DrawerForm<Values>
      open={edited !== undefined} title={attribute ? t('attributes.editTitle', { name: labelOf(attribute, language) }) : ''} submitText={t('attributes.save')} width={720}
      onClose={onClose} onSubmit={send} onReload={() => void reload()} form={form} initialValues={attribute && valuesOf(attribute)}
    >
      {attribute && (
        <>
          <Form.Item name="labelZh" label={t('attributes.labelZh')} required rules={[{ required: true, whitespace: true, message: t('attributes.labelMissing') }]}><Input maxLength={60} /></Form.Item>
          <Form.Item name="labelEn" label={t('attributes.labelEn')} required rules={[{ required: true, whitespace: true, message: t('attributes.labelMissing') }]}><Input maxLength={60} /></Form.Item>
          {attribute.mayChangePersonal
            ? <SwitchRow name="isPersonal" title={t('attributes.isPersonal')} consequence={t('attributes.isPersonalHelp')} />
            : <p className="small ink3">{t(attribute.isPersonal ? 'attributes.alwaysPersonal' : 'attributes.neverPersonal')}</p>}
          {attribute.mayChangeRule && (
            <>
              <Form.Item name="rule" label={t('attributes.ruleOf')} required extra={t(`attributes.ruleHelp.${rule}`)}>
                <Radio.Group aria-label={t('attributes.ruleOf')} options={(['latest', 'sources', 'frequent'] as const).map((value) => ({ value, label: t(`attributes.rules.${value}`) }))} />
              </Form.Item>
              {rule === 'sources' && (
                <Form.Item name="sourceOrder" label={t('attributes.order')} required rules={[{ required: true, type: 'array', min: 1, message: t('attributes.orderMissing') }]}>
                  <SourceOrder sources={sources} />
                </Form.Item>
              )}
              {attribute.isBeingApplied && <p className="note medium">{t('attributes.applyingText')}</p>}
              {isRuleChanged(attribute, { rule, sourceOrder }) && (rule !== 'sources' || sourceOrder.length > 0)
                && <RulePreview attribute={attribute} rule={rule} sourceOrder={orderOf({ rule, sourceOrder })} />}
            </>
          )}
        </>
      )}
    </DrawerForm>
  );
}

const valuesOf = ({ labelZh, labelEn, isPersonal, rule, sourceOrder }: AttributeDefinitionDto): Values => ({ labelZh, labelEn, isPersonal, rule, sourceOrder });
