import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DrawerForm, useFormat, useSession } from '@kernel';
import { activityOf } from './activityOf';
import { PartActivity } from './PartActivity';
import { instantOf, justAfter, wallOf, type Piece, type PieceSpan } from './pieces';
import { spanText } from './spanText';

interface Values {
  from?: string;
  to?: string;
  sourceIds?: string[];
}

interface Props {
  profileId: string;
  /** The part with its name; undefined while closed. */
  part: { no: number; name: string } | undefined;
  /** Tries it out; refuses what is no piece. */
  onAdd: (piece: Omit<Piece, 'id' | 'person'>) => Promise<void>;
  onClose: () => void;
}

/** Which events of a part are somebody else's: by hand, or by a click where it became somebody else. */
export function PieceDrawer({ profileId, part, onAdd, onClose }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const timeZone = useSession().currentTenant?.timeZone ?? 'UTC';
  const [form] = Form.useForm<Values>();
  const { from, to, sourceIds } = Form.useWatch([], form) ?? {};
  const { data: activity } = useQuery({ ...activityOf(profileId, part?.no ?? 0), enabled: part !== undefined });
  const spanOf = ({ from, to, sourceIds = [] }: Values): PieceSpan => ({ from: instantOf(from, timeZone), to: instantOf(to, timeZone), sourceIds });
  const span = spanOf({ from, to, sourceIds });
  const fill = (field: 'from' | 'to', instant: string | number) => {
    form.setFieldValue(field, wallOf(instant, timeZone));
    void form.validateFields(['to']).catch(() => undefined);
  };
  return (
    <DrawerForm<Values>
      key={part?.no} form={form} open={part !== undefined} title={t('unmerge.divideTitle', { name: part?.name })} submitText={t('unmerge.divide')} width={720}
      stateText={spanText(span, t, format)} onClose={onClose} onSubmit={(values) => onAdd({ partNo: part!.no, ...spanOf(values) })}
    >
      <p className="sentence drawer-lead">{t('unmerge.divideText')}</p>
      <div className="piece-times">
        <Form.Item name="from" label={t('unmerge.from')} extra={t('unmerge.fromHelp')}>
          <Input type="datetime-local" step={0.001} />
        </Form.Item>
        <Form.Item
          name="to" label={t('unmerge.to')} extra={t('unmerge.toHelp')} dependencies={['from']}
          rules={[{ validator: (_, to?: string) => (to && (form.getFieldValue('from') ?? '') >= to ? Promise.reject(new Error(t('unmerge.toWrong'))) : Promise.resolve()) }]}
        >
          <Input type="datetime-local" step={0.001} />
        </Form.Item>
      </div>
      <Form.Item name="sourceIds" label={t('unmerge.sources')} extra={t('unmerge.sourcesHelp')}>
        <Select
          mode="multiple" allowClear optionFilterProp="label"
          options={(activity?.sources ?? []).map((source) => ({ value: source.id, label: t('unmerge.sourceOption', { name: source.name, count: source.count }) }))}
        />
      </Form.Item>
      {part && (
        <PartActivity
          profileId={profileId} partNo={part.no} span={span}
          onFrom={(event) => fill('from', event.occurredTime)} onTo={(event) => fill('to', justAfter(event.occurredTime))}
        />
      )}
    </DrawerForm>
  );
}
