import type { HouseholdDto, HouseholdMemberDto } from '../shared/types';

export const householdsKey = ['cdp', 'households'] as const;
export const householdSearchKey = ['cdp', 'household-search'] as const;

export const isPending = (household: HouseholdDto) => household.members.some((member) => member.state === 'proposed');

/** What somebody says of each member, by profile; those of whom nothing is said yet are left as they are. */
export function decisionOf(members: readonly HouseholdMemberDto[], said: Readonly<Record<string, HouseholdMemberDto['state']>>) {
  const changed = members.filter((member) => said[member.profile.id] !== undefined && said[member.profile.id] !== member.state);
  return {
    in: changed.filter((member) => said[member.profile.id] === 'in').map((member) => member.profile.id),
    out: changed.filter((member) => said[member.profile.id] === 'out').map((member) => member.profile.id),
  };
}
