import { useTranslation } from 'react-i18next';
import type { ConditionOperator } from '../shared/types';
import { DidWord } from './DidWord';
import type { LeafProps } from './editorContext';
import { NumberField } from './fields';
import { aggregateOperators, asWindow, carryValue, isNever, withFields } from './leaf';
import { Pick } from './Pick';
import { OperatorWord, ValueWords } from './ValueWords';
import { WindowWord } from './WindowWord';

const actions = ['sent', 'delivered', 'opened', 'clicked', 'bounced', 'unsubscribed'] as const;
const anyChannel = 'any';

/** 在最近7天内，没有 打开 邮件 */
export function MessageWords({ json, onChange, nameOf, isWrong, readOnly, startOpen }: LeafProps) {
  const { t } = useTranslation('cdp');
  const window = asWindow(json);
  const never = isNever(json);
  const op = (json.op ?? 'gte') as ConditionOperator;
  // Left out it means one; emptied it is not said yet.
  const value = 'value' in json ? json.value : 1;
  const action = String(json.action);
  const channel = typeof json.channel === 'string' ? json.channel : anyChannel;
  const channels = [...new Set([anyChannel, 'email', channel])];
  const channelText = (key: string) => t(`condition.messageOf.${key}`, { defaultValue: key });

  return (
    <>
      {window && <span>{t('condition.during')}</span>}
      <WindowWord
        label={nameOf(t('condition.what.window'))} value={window} onChange={(next) => onChange(withFields(json, { window: next }))}
        isWrong={isWrong('window')} readOnly={readOnly}
      />
      <span>{window ? t('condition.within') : t('condition.comma')}</span>
      <DidWord label={nameOf(t('condition.what.did'))} never={never} words="has" json={json} onChange={onChange} readOnly={readOnly} />
      <Pick
        kind="field" label={nameOf(t('condition.what.action'))} options={actions.map((key) => ({ value: key, label: t(`condition.actions.${key}`) }))} values={[action]}
        text={t(`condition.actions.${action}`, { defaultValue: action })} onPick={(next) => onChange(withFields(json, { action: next }))}
        isWrong={isWrong('action')} readOnly={readOnly} startOpen={startOpen}
      />
      <Pick
        kind="field" label={nameOf(t('condition.what.channel'))} options={channels.map((key) => ({ value: key, label: channelText(key) }))} values={[channel]}
        text={channelText(channel)} onPick={(next) => onChange(withFields(json, { channel: next === anyChannel ? undefined : next }))}
        isWrong={isWrong('channel')} readOnly={readOnly}
      />
      {typeof json.journeyId === 'string' && <span>{t('condition.oneJourney')}</span>}
      {!never && (
        <>
          <OperatorWord
            label={nameOf(t('condition.what.compare'))} operators={aggregateOperators} value={op} type="count" isWrong={isWrong('op')} readOnly={readOnly}
            onChange={(next) => onChange(withFields(json, { op: next, value: carryValue(value, op, next) }))}
          />
          {op === 'between' ? (
            <ValueWords
              op={op} type="number" value={value} label={nameOf(t('condition.what.amount'))} isWrong={isWrong('value')} readOnly={readOnly} samples={[]}
              onChange={(next) => onChange(withFields(json, { value: next }))}
            />
          ) : (
            <NumberField
              whole label={nameOf(t('condition.what.amount'))} value={typeof value === 'number' ? value : undefined} isWrong={isWrong('value')} readOnly={readOnly}
              onChange={(next) => onChange(withFields(json, { op, value: next ?? null }))}
            />
          )}
          <span>{t('condition.times')}</span>
        </>
      )}
    </>
  );
}
