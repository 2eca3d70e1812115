import { isApiError } from '@kernel';
import type { ImportColumnDto, ImportKind, ImportMappingDto, ImportTarget } from '../shared/types';

/** The types of the platform, as sources name them, with the kind that they are shown as. */
export const identifierTypes = [
  ['user_id', 'userId'], ['member_number', 'memberNumber'], ['email', 'email'], ['phone', 'phone'], ['wechat_unionid', 'weChatUnionId'],
  ['wecom_external_userid', 'weComExternalUserId'], ['wechat_openid', 'weChatOpenId'], ['anonymous_id', 'anonymousId'], ['device_id', 'deviceId'],
] as const;

export const consents = ['email:marketing', 'sms:marketing'] as const;
export const valueTypes = ['text', 'number', 'boolean', 'date', 'time'] as const;
export const matchRules = ['createAndUpdate', 'onlyUpdate', 'onlyCreate'] as const;

/** What a column of this kind of file may be. */
export const targetsOf = (kind: ImportKind): ImportTarget[] =>
  (kind === 'people' ? ['none', 'identifier', 'attribute', 'consent', 'time'] : ['none', 'identifier', 'property', 'eventName', 'time', 'attribute', 'consent']);

export const needsKey = (target: ImportTarget) => target !== 'none' && target !== 'eventName' && target !== 'time';
export const hasType = (target: ImportTarget) => target === 'attribute' || target === 'property';

/** Another target: what the column was called before says nothing about what it is now, except by its name in the file. */
export function withTarget(column: ImportColumnDto, target: ImportTarget, name: string): ImportColumnDto {
  const key = target === 'consent' ? consents[0] : hasType(target) ? (hasType(column.target) ? column.key : name.trim().slice(0, 64) || null) : null;
  return { index: column.index, target, key, type: hasType(target) ? (column.type ?? 'text') : null };
}

export type Faults = Readonly<Record<string, string>>;

/** What blocks going on, by the place it stands at: the key of a text at `columns[3].key`, `columns` or `eventName`. */
export function faultsOf(kind: ImportKind, { columns, eventName }: Pick<ImportMappingDto, 'columns' | 'eventName'>): Faults {
  const faults: Record<string, string> = {};
  const seen = new Set<string>();
  columns.forEach((column, at) => {
    if (column.target === 'none') return;
    const key = needsKey(column.target) ? (column.key ?? '').trim() : '';
    if (needsKey(column.target) && !key) {
      faults[`columns[${at}].key`] = 'imports.faults.keyMissing';
      return;
    }
    // A person may have two phones in one row; an attribute has one value.
    const place = `${column.target}:${key}`;
    if (column.target !== 'identifier' && seen.has(place)) faults[`columns[${at}].${needsKey(column.target) ? 'key' : 'target'}`] = 'imports.faults.twice';
    seen.add(place);
  });
  if (!columns.some((column) => column.target === 'identifier')) faults.columns = 'imports.faults.noIdentifier';
  if (kind !== 'people' && !eventName?.trim() && !columns.some((column) => column.target === 'eventName')) faults.eventName = 'imports.faults.noEventName';
  return faults;
}

/** What the server found wrong, by place; nothing when it is something else. */
export function serverFaults(error: unknown): Faults | undefined {
  if (!isApiError(error) || error.validationErrors.length === 0) return undefined;
  return Object.fromEntries(error.validationErrors.flatMap(({ message, members }) => members.map((member) => [member.charAt(0).toLowerCase() + member.slice(1), message])));
}

/** The saved meanings where there are some, else what the server suggests. */
export function columnsOf(suggested: readonly ImportColumnDto[], saved: readonly ImportColumnDto[] | undefined): ImportColumnDto[] {
  return suggested.map((column) => (saved ? (saved.find(({ index }) => index === column.index) ?? { index: column.index, target: 'none', key: null, type: null }) : { ...column }));
}
