import { DrawerForm, ok, useFormat } from '@kernel';
import { Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../shared/api';
import { useChanged, type LeadDrawerProps } from './useChanged';

interface Values {
  amount: number;
  currency: string;
}

const currencies = ['CNY', 'HKD', 'TWD', 'USD', 'EUR', 'GBP', 'JPY', 'KRW', 'SGD', 'AUD', 'CAD', 'CHF', 'MYR', 'THB', 'VND'];

/** Closes the lead as won. */
export function WinDrawer({ open, lead, onClose, onReload }: LeadDrawerProps) {
  const { t } = useTranslation('crm-sync');
  const format = useFormat();
  const changed = useChanged();
  const codes = currencies.includes(format.currency) ? currencies : [format.currency, ...currencies];

  return (
    <DrawerForm<Values>
      open={open}
      title={t('win.title', { name: lead.personName ?? t('unknownPerson') })}
      submitText={t('win.verb')}
      initialValues={{ currency: format.currency }}
      onClose={onClose}
      onReload={onReload}
      onSubmit={async ({ amount, currency }) => {
        const won = await ok(api.POST('/api/crm-sync/lead/{id}/win', {
          params: { path: { id: lead.id } }, body: { amount, currency, concurrencyStamp: lead.concurrencyStamp },
        }));
        await changed(won, t('win.done', { amount: format.money(amount, currency) }));
      }}
    >
      <div className="form-pair">
        <Form.Item name="amount" label={t('leads.amount')} required extra={t('win.amountHelp')} rules={[{ required: true, message: t('win.amountMissing') }]}>
          <InputNumber<number> className="lead-amount" min={0} controls={false} inputMode="decimal" autoFocus />
        </Form.Item>
        <Form.Item name="currency" label={t('win.currency')} required>
          <Select showSearch options={codes.map((value) => ({ value, label: value }))} />
        </Form.Item>
      </div>
    </DrawerForm>
  );
}
