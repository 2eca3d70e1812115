import { useTranslation } from 'react-i18next';
import { nothing, useFormat } from '@kernel';
import type { ProfileDetailsDto } from '../shared/types';
import { useValueText } from '../profiles/useValueText';
import { useProfileName } from '../shared/useProfileName';
import { attributesOf } from './differences';

/** Two people side by side, with what contradicts marked. */
export function Comparison({ one, other, contradictions }: { one: ProfileDetailsDto; other: ProfileDetailsDto; contradictions: readonly string[] }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const valueText = useValueText();
  const nameOf = useProfileName();
  const both = [one, other];
  const facts = [
    { key: 'identifiers', label: t('identifiersTitle'), of: (person: ProfileDetailsDto) => person.identifiers.map((i) => `${t(`identifiers.${i.kind}`)} ${i.value}`).join('、') || nothing },
    { key: 'events', label: t('profile.events'), of: (person: ProfileDetailsDto) => format.number(person.eventCount) },
    { key: 'orders', label: t('profile.orders'), of: (person: ProfileDetailsDto) => format.number(person.purchases.reduce((sum, line) => sum + line.orderCount, 0)) },
    { key: 'first', label: t('profiles.firstSeen'), of: (person: ProfileDetailsDto) => format.when(person.firstSeenTime) },
    { key: 'last', label: t('profiles.lastSeen'), of: (person: ProfileDetailsDto) => format.when(person.lastSeenTime) },
  ];
  return (
    <table className="comparison medium" aria-label={t('merge.compare')}>
      <thead>
        <tr>
          <th scope="col"><span className="sr-only">{t('merge.what')}</span></th>
          {both.map((person) => (
            <th key={person.id} scope="col">
              {nameOf(person)}
              <div className="small ink3 num">{t('profiles.number', { number: person.partNo })}</div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.key}>
            <th scope="row">{fact.label}</th>
            {both.map((person) => <td key={person.id} className="num">{fact.of(person)}</td>)}
          </tr>
        ))}
        {attributesOf(one, other, contradictions).map((row) => (
          <tr key={`attribute ${row.key}`} className={row.differs ? 'differs' : undefined}>
            <th scope="row">{row.attribute.label}{row.differs && <span className="small"> · {t('merge.differs')}</span>}</th>
            <td>{valueText(row.one, row.attribute.type)}</td>
            <td>{valueText(row.other, row.attribute.type)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
