import { useTranslation } from 'react-i18next';
import type { MatchReviewPersonDto } from '../shared/types';

/** What somebody of a pair is called; without a name, by the number. */
export function usePersonName(): (person: Pick<MatchReviewPersonDto, 'name' | 'profileNo'>) => string {
  const { t } = useTranslation('cdp');
  return ({ name, profileNo }) => name ?? t('profiles.number', { number: profileNo });
}
