import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { IconButton, useFormat } from '@kernel';
import type { IdentifierRuleDto } from '../shared/types';
import { userIdType } from './rules';

interface Props {
  rule: IdentifierRuleDto;
  place: number;
  isFirst: boolean;
  isLast: boolean;
  faults?: readonly string[];
  onMove?: (by: -1 | 1) => void;
  onChange?: (to: Partial<IdentifierRuleDto>) => void;
  onRemove?: () => void;
}

const mostPerPerson = 10_000;
const mostBlocked = 200;

/** One type: its place, how many a person has, which values name nobody. */
export function RuleRow({ rule, place, isFirst, isLast, faults, onMove, onChange, onRemove }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { type, label, maxPerPerson, blocked } = rule;
  const isFixed = type === userIdType;
  const limit = maxPerPerson == null ? t('identifierRules.noLimit') : format.number(maxPerPerson);
  return (
    <li className="rule" data-type={type}>
      <span className="rule-place num">{place}</span>
      <div className="rule-name">
        <b>{label}</b>
        {label !== type && <div className="small ink3 code">{type}</div>}
      </div>
      <div className="rule-limit">
        <span className="small ink3" aria-hidden={onChange && !isFixed ? true : undefined}>{t('identifierRules.limit')}</span>
        {onChange && !isFixed ? (
          <InputNumber<number>
            aria-label={t('identifierRules.limitOf', { type: label })} value={maxPerPerson ?? null} min={1} max={mostPerPerson} precision={0} placeholder={t('identifierRules.noLimit')}
            onChange={(most) => onChange({ maxPerPerson: most })}
          />
        ) : <span className="medium">{isFixed ? t('identifierRules.alwaysOne') : limit}</span>}
      </div>
      <div className="rule-blocked">
        <span className="small ink3" aria-hidden={onChange ? true : undefined}>{t('identifierRules.blocked')}</span>
        {onChange ? (
          <Select<string[]>
            mode="tags" open={false} suffixIcon={null} aria-label={t('identifierRules.blockedOf', { type: label })} value={blocked} maxCount={mostBlocked} tokenSeparators={[',', '，', '、', ' ', '\n']}
            placeholder={t('identifierRules.blockedPlaceholder')} status={faults ? 'error' : undefined} onChange={(values) => onChange({ blocked: values.map((value) => value.trim()).filter(Boolean) })}
          />
        ) : <span className="medium code">{blocked.length > 0 ? format.list(blocked) : t('identifierRules.noneBlocked')}</span>}
        {faults?.map((fault) => <p key={fault} className="small bad" role="alert">{fault}</p>)}
      </div>
      {onMove && (
        <span className="row rule-acts">
          <IconButton icon="up" small data-by="-1" disabled={isFirst} label={t('identifierRules.up', { type: label })} onClick={() => onMove(-1)} />
          <IconButton icon="down" small data-by="1" disabled={isLast} label={t('identifierRules.down', { type: label })} onClick={() => onMove(1)} />
          {onRemove ? <IconButton icon="close" small label={t('identifierRules.remove', { type: label })} onClick={onRemove} /> : <i className="rule-gap hide-narrow" />}
        </span>
      )}
    </li>
  );
}
