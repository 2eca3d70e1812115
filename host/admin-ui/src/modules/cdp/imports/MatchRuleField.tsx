import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '@kernel';
import type { ImportMatchRule } from '../shared/types';
import { matchRules } from './mapping';

/** Of people: whom rows may make or update. */
export function MatchRuleField({ value, onChange }: { value: ImportMatchRule; onChange: (rule: ImportMatchRule) => void }) {
  const { t } = useTranslation('cdp');
  return (
    <Section title={t('imports.matchRule')} fact={t('imports.matchRuleHelp')}>
      <Radio.Group className="import-kinds" aria-label={t('imports.matchRule')} value={value} onChange={(event) => onChange(event.target.value as ImportMatchRule)}>
        {matchRules.map((rule) => (
          <Radio key={rule} value={rule} aria-label={t(`imports.matchRules.${rule}`)}>
            <span>{t(`imports.matchRules.${rule}`)}</span>
            <span className="small ink3">{t(`imports.matchRuleText.${rule}`)}</span>
          </Radio>
        ))}
      </Radio.Group>
    </Section>
  );
}
