import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Radio } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawerForm, SwitchRow, useToast } from '@kernel';
import type { CreateSourceDto, SourceDto, SourceKind } from '../shared/types';
import { cdp } from '../shared/api';

interface CreateSourceDrawerProps {
  open: boolean;
  onClose: () => void;
  onMade: (source: SourceDto) => void;
}

const kinds: readonly SourceKind[] = ['browser', 'server', 'webhook'];
/** What the server would choose by itself: a key that everybody can read in a page may claim less. */
const rightsOf = (kind: SourceKind) => ({ mayGrantConsent: kind !== 'browser', countsOrders: kind !== 'browser' });

export function CreateSourceDrawer({ open, onClose, onMade }: CreateSourceDrawerProps) {
  const { t } = useTranslation('cdp');
  const client = useQueryClient();
  const toast = useToast();
  const [form] = Form.useForm<CreateSourceDto>();
  const made = useRef<SourceDto>(undefined);

  const send = async (values: CreateSourceDto) => {
    const source = await cdp.createSource(values);
    await client.invalidateQueries({ queryKey: ['cdp', 'sources'] });
    toast.done(t('sources.madeDone', { name: source.name }));
    made.current = source;
  };
  // What was made may lead to another page, and only a drawer that is closed lets anybody go.
  const close = () => {
    const source = made.current;
    made.current = undefined;
    onClose();
    if (source) onMade(source);
  };

  return (
    <DrawerForm<CreateSourceDto>
      open={open}
      title={t('sources.create')}
      submitText={t('sources.add')}
      onClose={close}
      onSubmit={send}
      form={form}
      initialValues={{ kind: 'server', ...rightsOf('server') }}
      onValuesChange={(changed) => changed.kind && form.setFieldsValue(rightsOf(changed.kind))}
      fieldOfCode={{ 'Cdp:SourceNameTaken': 'name' }}
    >
      <Form.Item name="name" label={t('sources.name')} extra={t('sources.nameHelp')} required rules={[{ required: true, whitespace: true, message: t('sources.nameMissing') }]}>
        <Input maxLength={64} autoFocus placeholder={t('sources.namePlaceholder')} />
      </Form.Item>
      <Form.Item name="kind" label={t('sources.kind')} required>
        <Radio.Group className="source-kinds" aria-label={t('sources.kind')}>
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} aria-label={t(`sources.kinds.${kind}`)}>
              <span>{t(`sources.kinds.${kind}`)}</span>
              <span className="small ink3">{t(`sources.kindText.${kind}`)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <SwitchRow name="mayGrantConsent" title={t('sources.mayGrant')} consequence={t('sources.mayGrantText')} />
      <SwitchRow name="countsOrders" title={t('sources.counts')} consequence={t('sources.countsText')} />
    </DrawerForm>
  );
}
