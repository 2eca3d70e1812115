// A shop's server with Segment's Node SDK, unmodified. argv[2]: { host, writeKey, run }. Says what became of each event.
import { Analytics } from '@segment/analytics-node';

const { host, writeKey, run } = JSON.parse(process.argv[2]);
const say = (value) => process.stdout.write(JSON.stringify(value) + '\n');
const analytics = new Analytics({ writeKey, host, flushAt: 4, flushInterval: 200, maxRetries: 3 });
analytics.on('error', (error) => say({ event: 'error', code: error.code, reason: String(error.reason?.message ?? error.reason) }));
analytics.on('http_request', ({ url, method }) => say({ event: 'request', url, method }));

const userId = `segment-${run}`;
const delivered = (name, call) => new Promise((resolve) => call((error) => resolve(say({ event: 'delivered', name, error: error ? String(error) : null }))));

await Promise.all([
  delivered('identify', (done) => analytics.identify({ userId, anonymousId: `anon-${run}`, traits: { name: '张三', email: `segment-${run}@example.com`, city: '上海' } }, done)),
  delivered('track', (done) => analytics.track({ userId, event: 'Order Completed', properties: { order_id: `segment-${run}`, total: 99.5, currency: 'CNY' } }, done)),
  delivered('page', (done) => analytics.page({ userId, category: 'Docs', name: '首页', properties: { url: 'https://shop.example/' } }, done)),
  delivered('screen', (done) => analytics.screen({ anonymousId: `anon-${run}`, name: 'Cart' }, done)),
  delivered('group', (done) => analytics.group({ userId, groupId: 'company', traits: { name: '公司' } }, done)),
  delivered('alias', (done) => analytics.alias({ userId, previousId: `before-${run}` }, done)),
]);
await analytics.closeAndFlush({ timeout: 5000 });
say({ event: 'end' });
