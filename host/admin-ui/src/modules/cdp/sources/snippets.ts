import type { SourceKind } from '../shared/types';

export const clients = ['node', 'browser', 'rudder', 'sensors', 'sensorsWeb'] as const;
export type Client = (typeof clients)[number];

/** The client that a source of this kind most likely uses. */
export const usualClient = (kind: SourceKind): Client => (kind === 'browser' ? 'browser' : 'node');

/** A text as it stands between quotes in the code. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Code to paste: the SDK that people already have, told where to send and with which key. */
export function snippet(client: Client, baseUrl: string, writeKey: string): string {
  const key = quoted(writeKey);
  const base = baseUrl.replace(/\/+$/, '');
  const url = quoted(base);
  // The token of 神策 is the write key; any name of a project will do.
  const address = quoted(`${base}/sa?project=default&token=${encodeURIComponent(writeKey)}`);
  switch (client) {
    case 'node':
      return `// npm install @segment/analytics-node
import { Analytics } from '@segment/analytics-node';

const analytics = new Analytics({
  writeKey: ${key},
  host: ${url},
});

analytics.identify({
  userId: 'user-1001',
  traits: { name: '陈思远', email: 'siyuan@example.com', city: '上海' },
});
analytics.track({
  userId: 'user-1001',
  event: 'Order Completed',
  properties: { order_id: 'A1001', revenue: 268, currency: 'CNY' },
});

await analytics.closeAndFlush();
`;
    case 'browser':
      return `// npm install @segment/analytics-next
import { AnalyticsBrowser } from '@segment/analytics-next';

const analytics = AnalyticsBrowser.load({
  writeKey: ${key},
  cdnURL: ${url},
});

analytics.page();
analytics.identify('user-1001', { email: 'siyuan@example.com' });
analytics.track('Product Viewed', { product_id: 'P42', name: '武夷肉桂' });
`;
    case 'rudder':
      return `// npm install @rudderstack/rudder-sdk-node
import Rudder from '@rudderstack/rudder-sdk-node';

const client = new Rudder(${key}, { dataPlaneUrl: ${url} });

client.identify({
  userId: 'user-1001',
  traits: { name: '陈思远', email: 'siyuan@example.com', city: '上海' },
});
client.track({
  userId: 'user-1001',
  event: 'Order Completed',
  properties: { order_id: 'A1001', revenue: 268, currency: 'CNY' },
});

await client.flush();
`;
    case 'sensors':
      return `// npm install sa-sdk-node
import SensorsAnalytics from 'sa-sdk-node';

const sa = new SensorsAnalytics();
sa.submitTo({ url: ${address} });

sa.trackSignup('user-1001', 'device-77');
sa.track('user-1001', 'ViewProduct', { product_id: 'P42' });
sa.profileSet('user-1001', { $name: '陈思远', $city: '上海' });
sa.profileIncrement('user-1001', { points: 30 });
`;
    case 'sensorsWeb':
      return `// npm install sa-sdk-javascript
import sensors from 'sa-sdk-javascript';

sensors.init({ server_url: ${address}, batch_send: true });

sensors.quick('autoTrack');
sensors.login('user-1001');
sensors.track('ViewProduct', { product_id: 'P42', product_name: '武夷肉桂' });
`;
  }
}
