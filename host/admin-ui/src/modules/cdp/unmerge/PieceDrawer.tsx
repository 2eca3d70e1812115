import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DrawerForm, useSession } from '@kernel';
import { cdp } from '../shared/api';
import { instantOf, type Piece } from './pieces';

interface Values {
  from?: string;
  to?: string;
  sourceIds?: string[];
}

interface Props {
  /** The part with its name; undefined while closed. */
  part: { no: number; name: string } | undefined;
  /** Tries it out; refuses what is no piece. */
  onAdd: (piece: Omit<Piece, 'id' | 'person'>) => Promise<void>;
  onClose: () => void;
}

/** Which events of a part are somebody else's. */
export function PieceDrawer({ part, onAdd, onClose }: Props) {
  const { t } = useTranslation('cdp');
  const timeZone = useSession().currentTenant?.timeZone ?? 'UTC';
  const [form] = Form.useForm<Values>();
  const { data: sources } = useQuery({ queryKey: ['cdp', 'sources'], queryFn: ({ signal }) => cdp.sources(signal), enabled: part !== undefined });
  const add = ({ from, to, sourceIds = [] }: Values) => onAdd({ partNo: part!.no, from: instantOf(from, timeZone), to: instantOf(to, timeZone), sourceIds });
  return (
    <DrawerForm<Values> key={part?.no} form={form} open={part !== undefined} title={t('unmerge.divideTitle', { name: part?.name })} submitText={t('unmerge.divide')} onClose={onClose} onSubmit={add}>
      <p className="sentence drawer-lead">{t('unmerge.divideText')}</p>
      <Form.Item name="from" label={t('unmerge.from')} extra={t('unmerge.fromHelp')}>
        <Input type="datetime-local" step={1} />
      </Form.Item>
      <Form.Item
        name="to" label={t('unmerge.to')} extra={t('unmerge.toHelp')} dependencies={['from']}
        rules={[{ validator: (_, to?: string) => (to && (form.getFieldValue('from') ?? '') >= to ? Promise.reject(new Error(t('unmerge.toWrong'))) : Promise.resolve()) }]}
      >
        <Input type="datetime-local" step={1} />
      </Form.Item>
      <Form.Item name="sourceIds" label={t('unmerge.sources')} extra={t('unmerge.sourcesHelp')}>
        <Select mode="multiple" allowClear optionFilterProp="label" options={(sources ?? []).map((source) => ({ value: source.id, label: source.name }))} />
      </Form.Item>
    </DrawerForm>
  );
}
