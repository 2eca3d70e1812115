import { useTranslation } from 'react-i18next';
import { Section, useFormat } from '@kernel';
import type { AccountDetailsDto, AccountScoreRuleDto } from '../shared/types';

/** Why the account has its score, rule by rule. */
export function AccountScore({ account }: { account: AccountDetailsDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const nameOf = (rule: AccountScoreRuleDto) => (rule.event
    ? t('accounts.didRule', { event: rule.event, days: rule.days })
    : t('accounts.isRule', { attribute: rule.attribute, values: format.list(rule.values ?? []) }));
  return (
    <Section title={t('accounts.whyScore')} fact={account.scoredTime ? t('accounts.scoredAt', { time: format.when(account.scoredTime) }) : undefined}>
      {account.scoreParts.length === 0
        ? <p className="medium ink3">{t(account.scoredTime ? 'accounts.noPoints' : 'accounts.notScored')}</p>
        : (
          <ul className="divided medium">
            {account.scoreParts.map((part, n) => (
              <li key={n} className="row wrap">
                <span className="grow">{nameOf(part.rule)}</span>
                {part.count > 1 && <span className="small ink3 num">{t('accounts.times', { count: part.count, amount: format.number(part.count) })}</span>}
                <b className={part.points < 0 ? 'num bad' : 'num'}>{part.points > 0 ? `+${format.number(part.points)}` : format.number(part.points)}</b>
              </li>
            ))}
          </ul>
        )}
    </Section>
  );
}
