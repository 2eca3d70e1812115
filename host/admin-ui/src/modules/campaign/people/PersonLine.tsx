import { IconButton, initialOf, StateChip, useFormat, useSession } from '@kernel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { JourneyPersonDto } from '../shared/api';
import { reasonText } from '../shared/reasonText';
import { outcomeChips } from '../shared/states';
import './people.css';

/** A person at a step, in one line: who, since when, how. */
export function PersonLine({ person, onWhy }: { person: JourneyPersonDto; onWhy: () => void }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const name = person.name ?? t('unknownPerson');
  return (
    <div className="row">
      <span className="avatar is-small" aria-hidden="true">{initialOf(name)}</span>
      <PersonLink person={person} />
      <span className="small ink3 num nowrap" title={format.exact(person.at)}>{format.when(person.at)}</span>
      <span className="spacer" />
      <StateChip state={outcomeChips[person.outcome]}>{reasonText(t, person.reason) ?? t(`outcomes.${person.outcome}`)}</StateChip>
      <IconButton small icon="journey" label={t('people.whyOf', { name })} onClick={onWhy} />
    </div>
  );
}

export function PersonLink({ person }: { person: { profileId: string; name?: string | null } }) {
  const { t } = useTranslation('campaign');
  const { can } = useSession();
  const name = person.name ?? t('unknownPerson');
  return can('Cdp.Profiles') ? <Link className="ellipsis person-link" to={`/profiles/${person.profileId}`}>{name}</Link> : <span className="ellipsis">{name}</span>;
}
