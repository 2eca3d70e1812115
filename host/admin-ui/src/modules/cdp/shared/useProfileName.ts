import { useTranslation } from 'react-i18next';

/** What somebody is called; without a name, by whether it is known who it is. */
export function useProfileName(): (person: { name?: string | null; isKnown: boolean }) => string {
  const { t } = useTranslation('cdp');
  return ({ name, isKnown }) => name ?? t(isKnown ? 'profiles.noName' : 'profiles.visitor');
}
