import type { Translate } from './names';

/** order_id and orderId are one property. */
const oneWay = (name: string) => name.replace(/[_-]+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());

/** What people call a property: of an event of the platform itself, or of the e-commerce specification and the traits we know. Any other is called what its source calls it. */
export function propertyLabel(event: string, property: string, t: Translate): string {
  const key = oneWay(property);
  // A name with a dot would lead into the texts, and one that is no plain word has none.
  if (!/^[a-zA-Z]\w*$/.test(key)) return property;
  const standard = t(`timeline.properties.standard.${key}`, { defaultValue: property });
  return event.startsWith('mmo.') ? t(`timeline.properties.own.${key}`, { defaultValue: standard }) : standard;
}
