import type { Language } from '@kernel';
import { ownNames, standardNames, traitNames, type PropertyNames } from './propertyNames';

/** order_id and orderId are one property. */
const oneWay = (name: string) => name.replace(/[_-]+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());

const find = (names: PropertyNames, key: string) => (Object.hasOwn(names, key) ? names[key] : undefined);

/** What people call a property: of an event of the platform itself, of the e-commerce specification, or a trait that we know. Any other is called what its source calls it. */
export function propertyLabel(event: string, property: string, language: Language): string {
  const key = oneWay(property);
  const own = event.startsWith('mmo.') ? find(ownNames, key) : event === 'identify' ? find(traitNames, key) : undefined;
  const names = own ?? find(standardNames, key);
  return names?.[language === 'zh' ? 0 : 1] ?? property;
}
