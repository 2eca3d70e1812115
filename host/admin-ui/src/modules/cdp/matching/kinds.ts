import type { AttributeDto, FieldKind } from '../shared/types';

/** In the order in which people think of them. */
export const fieldKinds: readonly FieldKind[] = [
  'fullName', 'surname', 'givenName', 'birthDate', 'phone', 'email', 'nationalId', 'userId', 'address', 'streetNumber', 'place', 'postcode', 'region', 'number', 'text',
];

const names: ReadonlyArray<[RegExp, FieldKind]> = [
  [/^(first|given)_?name|^名$/i, 'givenName'],
  [/^(last|sur|family)_?name|^姓$/i, 'surname'],
  [/name|姓名/i, 'fullName'],
  [/birth|生日/i, 'birthDate'],
  [/e-?mail|邮箱/i, 'email'],
  [/phone|mobile|手机|电话/i, 'phone'],
  [/post_?code|postal|zip|邮编/i, 'postcode'],
  [/street_?number|house_?number|门牌/i, 'streetNumber'],
  [/address|street|地址/i, 'address'],
  [/province|state|省/i, 'region'],
  [/city|town|suburb|district|城市|区/i, 'place'],
  [/id_?card|national_?id|passport|身份证|护照/i, 'nationalId'],
];

/** What an attribute is likely to say of a person, to begin with; whoever adds it sees and changes it. */
export function likelyKind({ key, type }: Pick<AttributeDto, 'key' | 'type'>): FieldKind {
  const named = names.find(([pattern]) => pattern.test(key))?.[1];
  if (named) return named;
  return type === 'date' ? 'birthDate' : type === 'number' ? 'number' : 'text';
}
