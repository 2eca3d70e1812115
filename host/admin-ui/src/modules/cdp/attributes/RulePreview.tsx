import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorState, nothing, PageSkeleton, Section, useFormat } from '@kernel';
import type { AttributeDefinitionDto, SurvivorshipRule } from '../shared/types';
import { cdp } from '../shared/api';
import { useDelayed } from '../shared/useDelayed';
import { useValueText } from '../profiles/useValueText';

interface Props {
  attribute: AttributeDefinitionDto;
  rule: SurvivorshipRule;
  sourceOrder: string[];
}

/** Whose value another rule would change, before it is saved. */
export function RulePreview({ attribute, rule, sourceOrder }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const valueText = useValueText();
  const asked = useDelayed(JSON.stringify({ key: attribute.key, rule, sourceOrder }), 300);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['cdp', 'survivorship-preview', asked], queryFn: ({ signal }) => cdp.previewSurvivorship(JSON.parse(asked), signal), placeholderData: keepPreviousData,
  });
  if (error) return <ErrorState error={error} what={t('attributes.preview')} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={2} />;
  return (
    <Section title={t('attributes.preview')} fact={t('attributes.looked', { count: data.people, amount: format.number(data.people) })}>
      <p className={isFetching ? 'medium ink3' : 'medium'} aria-live="polite">
        {t(data.changed > 0 ? 'attributes.changes' : 'attributes.changesNobody', { contested: format.number(data.contested), changed: format.number(data.changed), count: data.changed })}
      </p>
      {data.examples.length > 0 && (
        <ul className="divided medium" aria-label={t('attributes.examples')}>
          {data.examples.map((person) => (
            <li key={person.profileId} className="rule-change">
              <Link to={`/profiles/${person.profileId}`} target="_blank" className="num">{t('profiles.number', { number: person.profileNo })}</Link>
              <span>{t('attributes.fromTo', { before: valueText(person.before, attribute.type), after: valueText(person.after, attribute.type) })}</span>
              <span className="spacer" />
              <span className="small ink3">{person.sourceName ?? nothing}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
