import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '@kernel';
import { cdp } from '../shared/api';

/** The companies that the person belongs to; nothing where there is none. */
export function ProfileAccounts({ profileId }: { profileId: string }) {
  const { t } = useTranslation('cdp');
  const { data } = useQuery({ queryKey: ['cdp', 'accounts', 'of', profileId], queryFn: ({ signal }) => cdp.accounts({ profileId, maxResultCount: 10 }, signal) });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('accounts.title')} count={data.items.length}>
      <ul className="divided medium">
        {data.items.map((account) => (
          <li key={account.id} className="row">
            <Link className="grow" to={`/accounts/${account.id}`}>{account.title}</Link>
            <span className="small ink3 num">{t('accounts.scoreOf', { score: account.score })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
