import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, nothing, PropertyList, Section, useFormat } from '@kernel';
import type { AttributeType, ProfileAttributeDto, ProfileDetailsDto, ProfileRevealedDto } from '../shared/types';
import { useValueText } from './useValueText';

/** The attributes with where each comes from; the source unfolds all candidates and why this one counts. */
export function ProfileAttributes({ profile, revealed }: { profile: ProfileDetailsDto; revealed: ProfileRevealedDto | undefined }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const valueText = useValueText();
  const [openKey, setOpenKey] = useState<string>();

  return (
    <Section title={t('attributesTitle')} fact={profile.attributes.length ? t('profile.attributesHint') : undefined}>
      {profile.attributes.length === 0 && <p className="medium ink3">{t('profile.noAttributes')}</p>}
      <PropertyList
        items={profile.attributes.map((attribute) => {
          const value = revealed?.attributes[attribute.key] ?? attribute.value;
          const isOpen = openKey === attribute.key;
          const from = [attribute.sourceName, attribute.observedTime && format.date(attribute.observedTime)].filter(Boolean).join(' · ') || t('profile.takenBack');
          return {
            key: attribute.key,
            label: attribute.label,
            value: <span title={valueText(value, attribute.type)}>{valueText(value, attribute.type)}</span>,
            source: (
              <button
                type="button" className="source-link" aria-expanded={isOpen} aria-label={t('profile.sourceOf', { source: from, attribute: attribute.label })}
                onClick={() => setOpenKey(isOpen ? undefined : attribute.key)}
              >
                {from}
              </button>
            ),
            detail: isOpen && <Candidates attribute={attribute} value={value} />,
          };
        })}
      />
    </Section>
  );
}

function Candidates({ attribute, value }: { attribute: ProfileAttributeDto; value: unknown }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const valueText = useValueText();
  const shown = valueText(value, attribute.type);
  return (
    <div role="region" aria-label={t('profile.whyValue', { value: shown })}>
      <div className="row wrap medium">
        <b>{shown === nothing ? t('profile.whyNone') : t('profile.whyValue', { value: shown })}</b>
        <span className="spacer" />
        <span className="chip">{t('profile.rule', { rule: t(`attributes.rules.${attribute.rule}`) })}</span>
      </div>
      <ul className="candidates medium">
        {attribute.candidates.map((candidate) => (
          <li key={`${candidate.partNo} ${candidate.sourceName} ${candidate.observedTime}`} className={candidate.isChosen ? 'is-chosen' : 'ink2'}>
            <span className="candidate-mark">{candidate.isChosen && <Icon name="check" size={14} color="var(--passed)" />}</span>
            <span className="candidate-value">{candidate.isChosen ? shown : valueText(candidate.value, attribute.type as AttributeType)}</span>
            <span className="small ink3 num">
              {[candidate.sourceName, format.when(candidate.observedTime), t('profiles.number', { number: candidate.partNo })].filter(Boolean).join(' · ')}
            </span>
            {candidate.isChosen && <span className="sr-only">{t('profile.counts')}</span>}
          </li>
        ))}
      </ul>
      <p className="small ink3">{t(`attributes.ruleHelp.${attribute.rule}`)}</p>
    </div>
  );
}
