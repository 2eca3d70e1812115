import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { nothing, useFormat } from '@kernel';
import type { MatchReviewDetailsDto, MatchReviewPersonDto } from '../shared/types';
import { WeightBar } from '../matching/WeightBar';
import { isAgainst, scaleOf } from '../matching/weights';
import { usePersonName } from './usePersonName';

/** Two people field by field. The roles stand there because on a phone the rows are no table to the eye. */
export function PairTable({ details }: { details: MatchReviewDetailsDto }) {
  const { t } = useTranslation('cdp');
  const nameOf = usePersonName();
  const { review, fields } = details;
  const facts = useFacts();
  const isTwo = new Set(review.people.map((person) => person.profileId)).size > 1;
  const isCompared = review.origin === 'similar';
  const scale = scaleOf(fields.map((field) => field.weight));
  const names = review.people.map((person, n) => `${n + 1} · ${nameOf(person)}`);
  const cells = (values: readonly (readonly string[])[]) => values.map((lines, n) => (
    <td key={n} role="cell" data-person={names[n]}>{lines.length > 0 ? lines.map((line, at) => <div key={at} className="num">{line}</div>) : <span className="ink3">{nothing}</span>}</td>
  ));
  return (
    <table role="table" className={isCompared ? 'comparison medium pair-table is-compared' : 'comparison medium pair-table'} aria-label={t('matchReviews.sides')}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col"><span className="sr-only">{t('merge.what')}</span></th>
          {review.people.map((person, n) => <PersonHead key={n} person={person} />)}
          {isCompared && <th role="columnheader" scope="col">{t('matchReviews.says')}</th>}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {fields.map((field) => (
          <tr key={`${field.label} ${field.kind}`} role="row" className={isAgainst(field.weight) ? 'differs' : undefined}>
            <th role="rowheader" scope="row">{field.label}</th>
            {cells([field.first, field.second])}
            {isCompared && (
              <td role="cell" className="pair-says"><div>{t(`matchReviews.levels.${field.level}`)}</div>{field.level !== 'missing' && <WeightBar weight={field.weight} scale={scale} />}</td>
            )}
          </tr>
        ))}
        {/* Of one person both columns would say the same. */}
        {isTwo && facts.map((fact) => (
          <tr key={fact.key} role="row">
            <th role="rowheader" scope="row">{fact.label}</th>
            {cells(review.people.map(fact.of))}
            {isCompared && <td role="cell" className="pair-says" />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PersonHead({ person }: { person: MatchReviewPersonDto }) {
  const { t } = useTranslation('cdp');
  const nameOf = usePersonName();
  return (
    <th role="columnheader" scope="col">
      <Link to={`/profiles/${person.profileId}`}>{nameOf(person)}</Link>
      <div className="small ink3 num">{[person.name && t('profiles.number', { number: person.profileNo }), person.city, person.unitName].filter(Boolean).join(' · ')}</div>
    </th>
  );
}

/** What is known of somebody besides the values that were compared. */
function useFacts() {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  return [
    { key: 'identifiers', label: t('identifiersTitle'), of: (person: MatchReviewPersonDto) => person.identifiers.map((identifier) => `${t(`identifiers.${identifier.kind}`)} ${identifier.value}`) },
    { key: 'events', label: t('profile.events'), of: (person: MatchReviewPersonDto) => [format.number(person.eventCount)] },
    {
      key: 'orders', label: t('profile.orders'),
      of: (person: MatchReviewPersonDto) => person.purchases.map((line) => `${format.number(line.orderCount)} · ${format.money(line.amount, line.currency)}`),
    },
    { key: 'first', label: t('profiles.firstSeen'), of: (person: MatchReviewPersonDto) => [format.when(person.firstSeenTime)] },
    { key: 'last', label: t('profiles.lastSeen'), of: (person: MatchReviewPersonDto) => [format.when(person.lastSeenTime)] },
  ];
}
