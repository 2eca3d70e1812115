import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DetailPage, ErrorState, PageSkeleton, PropertyList, Section, useFormat, useSession, type Fact } from '@kernel';
import type { AccountDetailsDto } from '../shared/types';
import { cdp } from '../shared/api';
import { atLeast } from '../shared/atLeast';
import { permissions } from '../shared/permissions';
import { useEscBack } from '../shared/useEscBack';
import { useFreshness } from '../shared/useFreshness';
import { AccountEvents } from './AccountEvents';
import { AccountPeople } from './AccountPeople';
import { AccountScore } from './AccountScore';
import { accountKey } from './keys';
import '../shared/cdp.css';
import './accounts.css';

const lookEveryMs = 5_000;

/** One account: what it is and is worth, what its people did, who they are. */
export default function AccountPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('cdp');
  useEscBack('/accounts');
  const queryKey = accountKey(id);
  const { data, error, refetch } = useQuery({ queryKey, queryFn: ({ signal }) => cdp.account(id, signal) });
  useFreshness(queryKey, lookEveryMs);
  if (error && !data) return <ErrorState error={error} what={t('accounts.one')} onRetry={() => void refetch()} />;
  return data ? <Account key={data.id} account={data} /> : <PageSkeleton rows={10} />;
}

function Account({ account }: { account: AccountDetailsDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  const seesPeople = can(permissions.profiles);
  const facts: Fact[] = [
    { key: 'score', label: t('accounts.score'), value: format.number(account.score) },
    { key: 'people', label: t('accounts.people'), value: atLeast(account.peopleCount, account.peopleCountIsExact, format) },
    { key: 'seen', label: t('accounts.lastSeen'), value: format.when(account.lastSeenTime) },
    { key: 'first', label: t('profiles.firstSeen'), value: format.when(account.creationTime) },
  ];
  return (
    <DetailPage
      title={account.title}
      origin={account.externalId === account.title ? undefined : account.externalId}
      facts={facts}
      who={<><AccountScore account={account} /><AccountAttributes account={account} /></>}
      happened={seesPeople ? <AccountEvents accountId={account.id} /> : <p className="medium ink3">{t('accounts.noPeopleRight')}</p>}
      now={seesPeople && <AccountPeople account={account} />}
    />
  );
}

function AccountAttributes({ account }: { account: AccountDetailsDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const nameOf = (key: string) => (['name', 'industry', 'website', 'employees'].includes(key) ? t(`accounts.keys.${key}`) : key);
  const textOf = (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' ? format.number(value) : typeof value === 'boolean' ? t(value ? 'condition.yes' : 'condition.no') : JSON.stringify(value));
  return (
    <Section title={t('attributesTitle')}>
      {account.attributes.length === 0 && <p className="medium ink3">{t('accounts.noAttributes')}</p>}
      <PropertyList
        items={account.attributes.map((attribute) => ({
          key: attribute.key, label: nameOf(attribute.key), value: <span title={textOf(attribute.value)}>{textOf(attribute.value)}</span>,
          source: [attribute.sourceName, format.date(attribute.observedTime)].filter(Boolean).join(' · '),
        }))}
      />
    </Section>
  );
}
