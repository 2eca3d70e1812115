import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorState, Icon, IconButton, PageSkeleton, Section, useSession, useToast } from '@kernel';
import type { AccountDetailsDto } from '../shared/types';
import { cdp } from '../shared/api';
import { LastSeen } from '../shared/LastSeen';
import { permissions } from '../shared/permissions';
import { useProfileName } from '../shared/useProfileName';
import { PersonSearch } from '../merge/PersonSearch';
import { accountKey, accountPeopleKey } from './keys';

/** Who belongs to the account; what sources said wrongly is put right by hand. */
export function AccountPeople({ account }: { account: AccountDetailsDto }) {
  const { t } = useTranslation('cdp');
  const toast = useToast();
  const client = useQueryClient();
  const { can } = useSession();
  const [isAdding, setAdding] = useState(false);
  const mayEdit = can(permissions.accountsEdit);
  const { data, error, refetch } = useQuery({ queryKey: accountPeopleKey(account.id), queryFn: ({ signal }) => cdp.accountPeople(account.id, signal) });

  const change = async (act: 'include' | 'exclude', profileId: string, name: string) => {
    try {
      await (act === 'include' ? cdp.includeInAccount(account.id, profileId) : cdp.excludeFromAccount(account.id, profileId));
      toast.done(t(`accounts.${act}d`, { name }), act === 'exclude' ? { undo: () => void change('include', profileId, name) } : undefined);
    } catch (failure) {
      toast.failed(failure, t('accounts.notChanged', { name }));
    }
    await Promise.all([client.invalidateQueries({ queryKey: accountPeopleKey(account.id) }), client.invalidateQueries({ queryKey: accountKey(account.id) })]);
  };
  const nameOf = useProfileName();

  return (
    <Section
      title={t('accounts.people')} count={account.peopleCountIsExact && account.peopleCount ? account.peopleCount : undefined}
      actions={mayEdit && <Button size="small" icon={<Icon name="plus" size={14} />} onClick={() => setAdding(true)}>{t('accounts.include')}</Button>}
    >
      {error && !data ? <ErrorState error={error} what={t('accounts.people')} onRetry={() => void refetch()} />
        : !data ? <PageSkeleton rows={4} />
        : data.length === 0 ? <p className="medium ink3">{t('accounts.nobody')}</p>
        : (
          <ul className="divided medium account-people">
            {data.map(({ profile, isByHand }) => (
              <li key={profile.id} className="row">
                <div className="grow">
                  <Link to={`/profiles/${profile.id}`}>{nameOf(profile)}</Link>
                  <div className="small ink3">{[t('profiles.number', { number: profile.partNo }), isByHand && t('accounts.byHand')].filter(Boolean).join(' · ')}</div>
                </div>
                <span className="small ink3"><LastSeen time={profile.lastSeenTime} /></span>
                {mayEdit && <IconButton icon="close" small label={t('accounts.exclude', { name: nameOf(profile) })} onClick={() => void change('exclude', profile.id, nameOf(profile))} />}
              </li>
            ))}
          </ul>
        )}
      {data && data.length < account.peopleCount && <p className="small ink3">{t('accounts.peopleShown', { count: data.length })}</p>}
      <Drawer open={isAdding} title={t('accounts.includeTitle', { name: account.title })} size={560} onClose={() => setAdding(false)} closeIcon={<Icon name="close" />} destroyOnHidden>
        <PersonSearch title={t('accounts.whom')} onPick={(id, name) => { setAdding(false); void change('include', id, name); }} />
      </Drawer>
    </Section>
  );
}
