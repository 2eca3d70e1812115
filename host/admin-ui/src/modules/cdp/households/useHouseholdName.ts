import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';
import type { HouseholdDto } from '../shared/types';

/** Its own name, else those of its people. */
export function useHouseholdName(): (household: HouseholdDto) => string {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  return (household) => {
    if (household.name) return household.name;
    const people = household.members.filter((member) => member.state !== 'out');
    const names = (people.length > 0 ? people : household.members).map(({ profile }) => profile.name ?? t('profiles.number', { number: profile.partNo }));
    return names.length > 3 ? t('households.andOthers', { names: format.list(names.slice(0, 3)), count: names.length }) : format.list(names);
  };
}
