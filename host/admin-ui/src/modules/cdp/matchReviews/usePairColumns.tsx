import { useTranslation } from 'react-i18next';
import { NameCell, nothing, useFormat, type Column } from '@kernel';
import type { MatchReviewDto } from '../shared/types';
import { probabilityText } from '../shared/probabilityText';
import { DecisionCell } from './DecisionCell';
import { FieldChips } from './FieldChips';
import type { Tab } from './query';
import { usePersonName } from './usePersonName';

/** What each list tells of its pairs. */
export function usePairColumns(tab: Tab): Column<MatchReviewDto>[] {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const nameOf = usePersonName();
  const people: Column<MatchReviewDto> = {
    key: 'people', title: t('matchReviews.people'), fixed: true, wraps: true,
    render: (pair) => {
      const both = pair.people.filter((person, n) => pair.people.findIndex((other) => other.profileId === person.profileId) === n);
      return (
        <NameCell
          name={both.length > 1 ? t('matchReviews.two', { one: nameOf(both[0]!), other: nameOf(both[1]!) }) : nameOf(both[0]!)} to={`/match-reviews/${pair.id}`}
          id={both.filter((person) => person.name).map((person) => t('profiles.number', { number: person.profileNo })).join(' · ')}
        />
      );
    },
  };
  const why: Column<MatchReviewDto> = {
    key: 'why', title: t(tab === 'similar' ? 'matchReviews.probability' : 'matchReviews.why'), align: tab === 'similar' ? 'right' : 'left', wraps: tab !== 'similar',
    render: (pair) => (pair.origin === 'similar'
      ? <span className="num">{probabilityText(pair.probability, format)}</span>
      : t('matchReviews.tooMany', { type: pair.identifierTypeLabel })),
  };
  const chips: Column<MatchReviewDto>[] = [
    { key: 'agreeing', title: t('matchReviews.agreeing'), wideOnly: true, wraps: true, render: (pair) => <FieldChips fields={pair.agreeing} /> },
    { key: 'differing', title: t('matchReviews.differing'), wideOnly: true, wraps: true, render: (pair) => <FieldChips fields={pair.differing} isAgainst /> },
  ];
  const refused: Column<MatchReviewDto> = {
    key: 'refused', title: t('matchReviews.refused'), wideOnly: true, wraps: true,
    render: (pair) => (pair.refused ? t(`matchReviews.refusals.${pair.refused}`) : <span className="ink3">{nothing}</span>),
  };
  const at = (key: string, title: string, of: (pair: MatchReviewDto) => string | null): Column<MatchReviewDto> => ({
    key, title, align: 'right', wideOnly: true, render: (pair) => <span className="medium ink2" title={format.exact(of(pair))}>{format.when(of(pair))}</span>,
  });
  switch (tab) {
    case 'similar': return [people, why, ...chips, refused, at('found', t('matchReviews.found'), (pair) => pair.foundTime)];
    case 'event': return [people, why, at('happened', t('matchReviews.happened'), (pair) => pair.eventTime ?? pair.foundTime)];
    case 'decided': return [
      people,
      { key: 'decision', title: t('matchReviews.decision'), render: (pair) => <DecisionCell pair={pair} /> },
      { ...why, wideOnly: true },
      { key: 'reason', title: t('matchReviews.reason'), wideOnly: true, wraps: true, render: (pair) => pair.reason ?? <span className="ink3">{nothing}</span> },
      { key: 'user', title: t('matchReviews.user'), wideOnly: true, render: (pair) => pair.userName ?? <span className="ink3">{nothing}</span> },
      at('decided', t('matchReviews.decided'), (pair) => pair.decidedTime),
    ];
  }
}
