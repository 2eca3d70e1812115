import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';
import { useSegmentChoices, useSegmentName } from '../shared/catalog';
import { useDelayed } from '../shared/useDelayed';
import { useConditionEditor, type LeafProps } from './editorContext';
import { withFields } from './leaf';
import { Pick } from './Pick';

const states = ['granted', 'withdrawn', 'neverAsked'] as const;
const identifierKinds = [
  'email', 'phone', 'userId', 'memberNumber', 'weChatUnionId', 'weChatOpenId', 'weComExternalUserId', 'anonymousId', 'deviceId',
] as const;
const searchPauseMs = 250;

/** 邮件 的营销许可 已同意 */
export function ConsentWords({ json, onChange, nameOf, isWrong, readOnly, startOpen }: LeafProps) {
  const { t } = useTranslation('cdp');
  const channel = String(json.channel ?? '');
  const purpose = String(json.purpose ?? '');
  const state = String(json.state ?? '');
  const named = (group: string, key: string) => t(`${group}.${key}`, { defaultValue: key });
  const choices = (group: string, keys: readonly string[], now: string) => [...new Set([...keys, now])].map((key) => ({ value: key, label: named(group, key) }));
  return (
    <>
      <Pick
        kind="field" label={nameOf(t('condition.what.channel'))} options={choices('channels', ['email', 'sms'], channel)} values={[channel]} text={named('channels', channel)}
        onPick={(next) => onChange(withFields(json, { channel: next }))} isWrong={isWrong('channel')} readOnly={readOnly} startOpen={startOpen}
      />
      <Pick
        kind="field" label={nameOf(t('condition.what.purpose'))} options={choices('purposes', ['marketing'], purpose)} values={[purpose]} text={named('purposes', purpose)}
        onPick={(next) => onChange(withFields(json, { purpose: next }))} isWrong={isWrong('purpose')} readOnly={readOnly}
      />
      <span>{t('condition.consentWord')}</span>
      <Pick
        kind="value" label={nameOf(t('condition.what.state'))} options={states.map((key) => ({ value: key, label: t(`condition.consent.${key}`) }))} values={[state]}
        text={t(`condition.consent.${state}`, { defaultValue: state })} onPick={(next) => onChange(withFields(json, { state: next }))}
        isWrong={isWrong('state')} readOnly={readOnly}
      />
    </>
  );
}

/** 在 人群「高价值」里 */
export function SegmentWords({ json, onChange, nameOf, isWrong, readOnly, startOpen }: LeafProps) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { segmentId: own } = useConditionEditor();
  const [search, setSearch] = useState('');
  const choices = useSegmentChoices(useDelayed(search, searchPauseMs));
  const id = String(json.segmentId ?? '');
  const listed = choices.data?.find((item) => item.id === id);
  const named = useSegmentName(listed || !id ? undefined : id);
  const options = (['inSegment', 'notInSegment'] as const).map((type) => ({ value: type as string, label: t(`condition.membership.${type}`) }));
  return (
    <>
      <Pick
        kind="operator" label={nameOf(t('condition.what.membership'))} options={options} values={[json.type]} text={t(`condition.membership.${json.type}`)}
        onPick={(type) => onChange({ ...json, type })} readOnly={readOnly}
      />
      <span>{t('condition.segmentWord')}</span>
      <Pick
        kind="value" searchable label={nameOf(t('condition.what.segment'))} text={listed?.name ?? named.data?.name ?? (id && t('condition.unknownSegment'))}
        placeholder={t('condition.pickSegment')} values={[id]} onSearch={setSearch} isLoading={choices.isFetching} error={choices.error}
        options={(choices.data ?? []).filter((item) => item.id !== own).map((item) => ({ value: item.id, label: item.name, detail: t('people', { count: item.memberCount, amount: format.number(item.memberCount) }) }))}
        emptyText={search ? undefined : t('condition.noSegment')} onPick={(next) => onChange(withFields(json, { segmentId: next }))}
        isWrong={isWrong('segmentId')} readOnly={readOnly} startOpen={startOpen}
      />
      <span>{t('condition.insideWord')}</span>
    </>
  );
}

/** 有 邮箱 */
export function IdentityWords({ json, onChange, nameOf, isWrong, readOnly, startOpen }: LeafProps) {
  const { t } = useTranslation('cdp');
  const has = json.has !== false;
  const kind = String(json.kind ?? '');
  const kinds = [...new Set<string>([...identifierKinds, kind])];
  return (
    <>
      <Pick
        kind="operator" label={nameOf(t('condition.what.did'))} options={(['yes', 'no'] as const).map((key) => ({ value: key, label: t(`condition.has.${key}`) }))}
        values={[has ? 'yes' : 'no']} text={t(`condition.has.${has ? 'yes' : 'no'}`)} onPick={(next) => onChange({ ...json, has: next === 'yes' })} readOnly={readOnly}
      />
      <Pick
        kind="field" label={nameOf(t('condition.what.identifier'))} options={kinds.map((key) => ({ value: key, label: t(`identifiers.${key}`, { defaultValue: key }) }))} values={[kind]}
        text={t(`identifiers.${kind}`, { defaultValue: kind })} onPick={(next) => onChange({ ...json, kind: next })} isWrong={isWrong('kind')} readOnly={readOnly} startOpen={startOpen}
      />
    </>
  );
}
