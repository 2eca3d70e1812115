import { initialOf, useFormat, useSession } from '@kernel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportPersonDto } from './api';
import { permissions } from './names';

/** What a person is called in a list: the name, else what is known of them. */
export function usePersonName() {
  const { t } = useTranslation('bi-reporting');
  return (person: ReportPersonDto) => person.name ?? person.phone ?? person.email ?? t('people.anonymous');
}

export function PersonLink({ person }: { person: ReportPersonDto }) {
  const { can } = useSession();
  const name = usePersonName()(person);
  return person.profileId && can(permissions.profiles)
    ? <Link className="name-link" to={`/profiles/${person.profileId}`}>{name}</Link>
    : <span className="bold">{name}</span>;
}

interface PeopleRowsProps {
  people: readonly ReportPersonDto[];
  /** What a node is called. */
  nodeName: (id: string) => string | undefined;
}

/** The people behind a number: who, when and why. */
export function PeopleRows({ people, nodeName }: PeopleRowsProps) {
  const { t } = useTranslation('bi-reporting');
  const format = useFormat();
  const nameOf = usePersonName();
  return (
    <ul className="divided people-rows">
      {people.map((person, index) => {
        const facts = [
          person.reason && t(`reasons.${person.reason}`, { defaultValue: person.reason }),
          person.nodeId && nodeName(person.nodeId),
          person.items > 1 && t('people.times', { count: person.items }),
        ].filter(Boolean).join(' · ');
        return (
          <li key={`${person.profileId}-${person.item}-${index}`} className="row">
            <span className="avatar is-small" aria-hidden="true">{initialOf(nameOf(person))}</span>
            <div className="grow">
              <div className="row"><span className="ellipsis grow"><PersonLink person={person} /></span>{person.amount && <span className="num">{format.money(person.amount.amount, person.amount.currency)}</span>}</div>
              <div className="row small ink3"><span className="ellipsis grow">{facts || person.city}</span><span className="num nowrap" title={format.exact(person.time)}>{format.when(person.time)}</span></div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
