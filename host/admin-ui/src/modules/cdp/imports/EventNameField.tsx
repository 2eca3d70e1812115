import { useQuery } from '@tanstack/react-query';
import { AutoComplete } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section, useSession } from '@kernel';
import { cdp } from '../shared/api';
import { useEventTypes } from '../shared/catalog';
import { permissions } from '../shared/permissions';
import type { ImportKind } from '../shared/types';

interface Props {
  kind: ImportKind;
  value: string;
  onChange: (name: string) => void;
  fault: string | undefined;
  /** A column has the name: this is for the rows where it is empty. */
  hasColumn: boolean;
}

/** What the event is called: of orders one that counts as an order or a refund, else it would be no money. */
export function EventNameField({ kind, value, onChange, fault, hasColumn }: Props) {
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  const types = useEventTypes();
  const ofOrders = kind === 'orders';
  const meanings = useQuery({ queryKey: ['cdp', 'event-meanings'], queryFn: ({ signal }) => cdp.eventMeanings(signal), enabled: ofOrders && can(permissions.eventMeanings) });
  const options = ofOrders
    ? (meanings.data ?? []).map(({ eventName, meaning }) => ({ value: eventName, label: `${eventName} · ${t(`meanings.kinds.${meaning}`)}` }))
    : (types.data ?? []).filter(({ isInternal }) => !isInternal).map(({ name, label }) => ({ value: name, label: label === name ? name : `${label} · ${name}` }));
  return (
    <Section title={t('imports.eventName')} fact={t(hasColumn ? 'imports.eventNameColumn' : ofOrders ? 'imports.eventNameOrders' : 'imports.eventNameEvents')}>
      <AutoComplete
        className="import-event-name" value={value} onChange={onChange} options={options} maxLength={200} aria-label={t('imports.eventName')} aria-invalid={Boolean(fault)} status={fault ? 'error' : undefined}
        showSearch={{ filterOption: (text, option) => option?.label.toLowerCase().includes(text.toLowerCase()) ?? false }}
      />
      {fault && <p className="medium bad" role="alert">{fault}</p>}
      {ofOrders && meanings.data?.length === 0 && <p className="medium ink2">{t('imports.noMeanings')}</p>}
    </Section>
  );
}
