import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanPoliciesDto } from '../shared/types';
import { policiesFor, violationKinds } from './plan';

interface Props {
  policies: PlanPoliciesDto;
  /** None for those who may only look. */
  onChange?: (policies: PlanPoliciesDto) => void;
}

/** What becomes of events that are not as planned, violation by violation. */
export function PolicyList({ policies, onChange }: Props) {
  const { t } = useTranslation('cdp');
  return (
    <ul className="divided plan-policies" aria-label={t('plan.policies')}>
      {violationKinds.map((kind) => (
        <li key={kind}>
          <div>
            <div>{t(`plan.violations.${kind}`)}</div>
            <div className="small ink3">{t(`plan.violationText.${kind}`)}</div>
          </div>
          {onChange
            ? (
                <Select
                  aria-label={t('plan.policyOf', { violation: t(`plan.violations.${kind}`) })} value={policies[kind]}
                  options={policiesFor(kind).map((value) => ({ value, label: t(`plan.policy.${value}`) }))}
                  onChange={(policy) => onChange({ ...policies, [kind]: policy })}
                />
              )
            : <span className="medium">{t(`plan.policy.${policies[kind]}`)}</span>}
          <div className="small ink3 plan-policy-text">{t(`plan.policyText.${policies[kind]}`)}</div>
        </li>
      ))}
    </ul>
  );
}
