import { useQuery, useQueryClient } from '@tanstack/react-query';
import { AutoComplete, Button, Form, Input, InputNumber, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DrawerForm, Icon, IconButton, PageSkeleton, useSession, useToast } from '@kernel';
import type { AccountScoreDto } from '../shared/types';
import { cdp } from '../shared/api';
import { useEventTypes } from '../shared/catalog';
import { permissions } from '../shared/permissions';
import { accountScoreKey, accountsKey } from './keys';
import { freshRule, inputOf, rowOf, type RuleRow } from './rules';

interface Values { rules: RuleRow[] }

const mostRules = 30;

/** What makes an account worth a call: plain rules with points. */
export function ScoreDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('cdp');
  const toast = useToast();
  const client = useQueryClient();
  const { can } = useSession();
  const mayEdit = can(permissions.accountsEdit);
  const [form] = Form.useForm<Values>();
  const { data, refetch } = useQuery({ queryKey: accountScoreKey, queryFn: ({ signal }) => cdp.accountScore(signal), enabled: open, refetchOnWindowFocus: false });

  const send = async ({ rules = [] }: Values) => {
    const saved = await cdp.updateAccountScore({ rules: rules.map(inputOf), concurrencyStamp: data!.concurrencyStamp });
    client.setQueryData<AccountScoreDto>(accountScoreKey, saved);
    toast.done(t('accounts.scoresSaved'));
    await client.invalidateQueries({ queryKey: accountsKey });
  };
  const reload = async () => {
    const { data: now } = await refetch();
    if (now) form.setFieldsValue({ rules: now.rules.map(rowOf) });
  };

  return (
    <DrawerForm<Values>
      key={data?.concurrencyStamp} open={open} title={t('accounts.scores')} submitText={t('accounts.saveScores')} width={720} form={form} initialValues={data && { rules: data.rules.map(rowOf) }}
      stateText={mayEdit ? t('accounts.scoresState') : t('accounts.scoresReadOnly')} onClose={onClose} onSubmit={send} onReload={() => void reload()}
    >
      <p className="sentence drawer-lead">{t('accounts.scoresText')}</p>
      {!data ? <PageSkeleton rows={4} /> : (
        <Form.List name="rules">
          {(fields, { add, remove }) => (
            <>
              {fields.length === 0 && <p className="medium ink3">{t('accounts.noRules')}</p>}
              <ul className="divided score-rules">
                {fields.map((field, n) => <Rule key={field.key} at={field.name} place={n + 1} disabled={!mayEdit} onRemove={() => remove(field.name)} />)}
              </ul>
              {mayEdit && fields.length < mostRules && <Button icon={<Icon name="plus" size={14} />} onClick={() => add(freshRule)}>{t('accounts.addRule')}</Button>}
            </>
          )}
        </Form.List>
      )}
    </DrawerForm>
  );
}

function Rule({ at, place, disabled, onRemove }: { at: number; place: number; disabled: boolean; onRemove: () => void }) {
  const { t } = useTranslation('cdp');
  const types = useEventTypes();
  const about = Form.useWatch<RuleRow['about'] | undefined>(['rules', at, 'about']) ?? 'event';
  const required = (message: string) => [{ required: true, message: t(message) }];
  return (
    <li className="score-rule">
      <div className="row">
        <Form.Item name={[at, 'about']} noStyle>
          <Segmented size="small" disabled={disabled} aria-label={t('accounts.ruleAbout', { place })} options={(['event', 'attribute'] as const).map((value) => ({ value, label: t(`accounts.about.${value}`) }))} />
        </Form.Item>
        <span className="spacer" />
        {!disabled && <IconButton icon="close" small label={t('accounts.removeRule', { place })} onClick={onRemove} />}
      </div>
      <div className="score-fields">
        {about === 'event' ? (
          <>
            <Form.Item name={[at, 'event']} label={t('accounts.event')} className="is-wide" required rules={required('accounts.eventMissing')}>
              <AutoComplete
                maxLength={200} disabled={disabled} options={(types.data ?? []).filter((type) => !type.isInternal).map((type) => ({ value: type.name, label: type.label === type.name ? type.name : `${type.label} · ${type.name}` }))}
                showSearch={{ filterOption: (text, option) => option?.label.toLowerCase().includes(text.toLowerCase()) ?? false }}
              />
            </Form.Item>
            <Form.Item name={[at, 'days']} label={t('accounts.days')} required rules={required('accounts.daysMissing')}><InputNumber min={1} max={365} precision={0} disabled={disabled} /></Form.Item>
            <Form.Item name={[at, 'most']} label={t('accounts.most')} required rules={required('accounts.mostMissing')}><InputNumber min={1} max={1000} precision={0} disabled={disabled} /></Form.Item>
          </>
        ) : (
          <>
            <Form.Item name={[at, 'attribute']} label={t('accounts.attribute')} required rules={required('accounts.attributeMissing')}><Input maxLength={64} disabled={disabled} /></Form.Item>
            <Form.Item name={[at, 'values']} label={t('accounts.values')} className="is-wider" required rules={required('accounts.valuesMissing')}>
              <Select mode="tags" open={false} suffixIcon={null} disabled={disabled} tokenSeparators={[',', '，', '、', '\n']} maxCount={50} />
            </Form.Item>
          </>
        )}
        <Form.Item name={[at, 'points']} label={t('accounts.points')} required rules={required('accounts.pointsMissing')}><InputNumber min={-1000} max={1000} precision={0} disabled={disabled} /></Form.Item>
      </div>
    </li>
  );
}
