import type { Format, IconName, TimelineLine } from '@kernel';
import type { TimelineEventDto } from '../shared/types';
import { kindOf, moneyOf, text, type Properties, type Translate } from './names';
import { summary } from './summary';

const icons: Record<string, IconName> = { page: 'eye', screen: 'phone', identify: 'user', alias: 'merge', group: 'people' };

export const propertiesOf = (event: TimelineEventDto): Properties =>
  (typeof event.properties === 'object' && event.properties !== null && !Array.isArray(event.properties) ? (event.properties as Properties) : {});

/** An event that no module describes: the call it came by as a sentence, a name of one's own as it is, money with it. */
export function plainLine(event: TimelineEventDto, t: Translate, format: Format): TimelineLine {
  const properties = propertiesOf(event);
  const kind = kindOf[event.category] ?? 'behaviour';
  const { label } = event;
  if (event.category === 'trade') {
    const money = moneyOf(properties, format);
    return { icon: 'cart', kind, title: money ? t('timeline.trade', { label, money }) : label, reason: orderLine(properties, t), tone: 'decisive' };
  }
  switch (event.kind) {
    case 'page': case 'screen': {
      const seen = text(properties.title) ?? text(properties.name) ?? text(properties.path) ?? text(properties.url) ?? label;
      return { icon: icons[event.kind]!, kind, title: t(`timeline.call.${event.kind}`, { name: seen }), reason: text(properties.url) ?? text(properties.path) };
    }
    case 'identify':
      return { icon: 'user', kind, title: t('timeline.call.identify'), reason: traitLine(event.name, properties, format) };
    case 'alias': case 'group':
      return { icon: icons[event.kind]!, kind, title: t(`timeline.call.${event.kind}`), reason: summary(event.name, properties, format) };
    default:
      return { icon: 'bolt', kind, title: label, reason: summary(event.name, properties, format) };
  }
}

function orderLine(properties: Properties, t: Translate): string | undefined {
  const number = text(properties.order_id) ?? text(properties.orderId);
  return number && t('timeline.orderNo', { number });
}

function traitLine(event: string, properties: Properties, format: Format): string | undefined {
  const traits = typeof properties.traits === 'object' && properties.traits !== null ? (properties.traits as Properties) : properties;
  return summary(event, traits, format);
}
