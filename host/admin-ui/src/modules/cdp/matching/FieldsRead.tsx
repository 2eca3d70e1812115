import { useTranslation } from 'react-i18next';
import { PropertyList, Section } from '@kernel';
import type { MatchingDto } from '../shared/types';

/** The same for those who may only look. */
export function FieldsRead({ matching }: { matching: MatchingDto }) {
  const { t } = useTranslation('cdp');
  return (
    <Section title={t('matching.fields')} fact={t('matching.onlyLook')}>
      {matching.fields.length === 0 && <p className="medium ink3">{t('matching.nothingSuggested')}</p>}
      <PropertyList items={matching.fields.map(({ attribute, label, kind }) => ({ key: attribute, label, value: kind && t(`matching.kinds.${kind}`) }))} />
      <p className="medium ink2 matching-lead">{t(matching.isContinuous ? 'matching.isContinuous' : 'matching.isNotContinuous')}</p>
    </Section>
  );
}
