import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section, useFormat } from '@kernel';
import type { IdentifierRuleChangeDto, IdentifierRulePersonDto } from '../shared/types';

/** The server counts no further. */
const mostCounted = 10_000;

/** What changes for one type, and whom of the people there are it would have concerned. */
export function ChangePreview({ change }: { change: IdentifierRuleChangeDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const limit = (most: number | null | undefined) => (most == null ? t('identifierRules.noLimit') : format.number(most));
  const count = (number: number) => (number >= mostCounted ? t('identifierRules.orMore', { amount: format.number(number) }) : format.number(number));
  const isLimitChanged = change.maxBefore !== change.maxAfter;
  return (
    <Section title={change.label} fact={isLimitChanged ? t('identifierRules.limitFromTo', { before: limit(change.maxBefore), after: limit(change.maxAfter) }) : undefined}>
      {isLimitChanged && (
        <>
          <p className="medium">{t(change.peopleBeyond > 0 ? 'identifierRules.beyond' : 'identifierRules.nobodyBeyond', { count: change.peopleBeyond, people: count(change.peopleBeyond) })}</p>
          <People people={change.beyond} label={t('identifierRules.beyondOf', { type: change.label })} countText="identifierRules.has" />
        </>
      )}
      {change.blockedIdentifiers > 0 && (
        <>
          <p className="medium">
            {t('identifierRules.blocks', { count: change.blockedIdentifiers, identifiers: count(change.blockedIdentifiers) })}
            {t(change.peopleTied > 0 ? 'identifierRules.tied' : 'identifierRules.nobodyTied', { count: change.peopleTied, people: count(change.peopleTied) })}
          </p>
          <People people={change.tied} label={t('identifierRules.tiedOf', { type: change.label })} countText="identifierRules.ties" />
        </>
      )}
      {!isLimitChanged && change.blockedIdentifiers === 0 && <p className="medium ink2">{t('identifierRules.blocksNobody')}</p>}
    </Section>
  );
}

/** Some of them, with a way to each. In another tab: what is being changed here is not saved yet. */
function People({ people, label, countText }: { people: readonly IdentifierRulePersonDto[]; label: string; countText: string }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  if (people.length === 0) return null;
  return (
    <ul className="divided medium rule-people" aria-label={label}>
      {people.map((person, n) => (
        <li key={n} className="row wrap">
          <Link to={`/profiles/${person.profileId}`} target="_blank">{person.name ?? t('profiles.noName')}</Link>
          <span className="small ink3 num">{[t('profiles.number', { number: person.profileNo }), person.value].filter(Boolean).join(' · ')}</span>
          <span className="spacer" />
          <span className="small ink2 num">{t(countText, { count: person.count, amount: format.number(person.count) })}</span>
        </li>
      ))}
    </ul>
  );
}
