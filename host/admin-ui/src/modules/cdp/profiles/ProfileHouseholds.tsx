import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon, newKey, Section, StateChip, useSession, useToast } from '@kernel';
import type { HouseholdDto } from '../shared/types';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { HouseholdDrawer } from '../households/HouseholdDrawer';
import { householdsKey } from '../households/keys';
import { useHouseholdName } from '../households/useHouseholdName';
import { PersonSearch } from '../merge/PersonSearch';
import '../households/households.css';

/** Who lives with the person, and a way to say so by hand. */
export function ProfileHouseholds({ profileId }: { profileId: string }) {
  const { t } = useTranslation('cdp');
  const toast = useToast();
  const client = useQueryClient();
  const { can } = useSession();
  const nameOf = useHouseholdName();
  const [open, setOpen] = useState<HouseholdDto>();
  const [isAdding, setAdding] = useState(false);
  const mayEdit = can(permissions.householdsEdit);
  const queryKey = [...householdsKey, 'of', profileId];
  const { data } = useQuery({ queryKey, queryFn: ({ signal }) => cdp.households({ profileId, maxResultCount: 10 }, signal) });
  const refresh = () => client.invalidateQueries({ queryKey: householdsKey });

  const add = async (otherId: string, name: string) => {
    setAdding(false);
    try {
      // Into the household that there is, else into a new one.
      const settled = data?.items.find((household) => household.members.some((member) => member.profile.id === profileId && member.state === 'in'));
      await (settled ? cdp.decideHousehold(settled.id, { in: [otherId], out: [] }) : cdp.createHousehold({ profileIds: [profileId, otherId], idempotencyKey: newKey() }));
      toast.done(t('households.added', { name }));
    } catch (error) {
      toast.failed(error, t('households.notAdded', { name }));
    }
    await refresh();
  };

  if (!data || (data.items.length === 0 && !mayEdit)) return null;
  return (
    <Section
      title={t('households.title')} count={data.items.length || undefined}
      actions={mayEdit && <Button size="small" icon={<Icon name="plus" size={14} />} onClick={() => setAdding(true)}>{t('households.add')}</Button>}
    >
      {data.items.length === 0 && <p className="medium ink3">{t('households.none')}</p>}
      {data.items.map((household) => (
        <div key={household.id} className="household profile-household">
          <div className="row wrap">
            <button type="button" className="link-button medium" onClick={() => setOpen(household)}>{nameOf(household)}</button>
            {household.members.some((member) => member.profile.id === profileId && member.state === 'proposed') && <StateChip state="held">{t('households.states.pending')}</StateChip>}
          </div>
          <ul className="row wrap">
            {household.members.filter((member) => member.state === 'in' && member.profile.id !== profileId).map(({ profile }) => (
              <li key={profile.id}><Link className="chip" to={`/profiles/${profile.id}`}>{profile.name ?? t('profiles.number', { number: profile.partNo })}</Link></li>
            ))}
          </ul>
        </div>
      ))}
      <HouseholdDrawer household={open} mayEdit={mayEdit} onClose={() => setOpen(undefined)} onSaved={refresh} />
      <Drawer open={isAdding} title={t('households.addTitle')} size={560} onClose={() => setAdding(false)} closeIcon={<Icon name="close" />} destroyOnHidden>
        <PersonSearch title={t('accounts.whom')} exceptId={profileId} onPick={(id, name) => void add(id, name)} />
      </Drawer>
    </Section>
  );
}
