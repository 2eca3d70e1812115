// The same with RudderStack's Node SDK, unmodified: gzip, and JSON under a form's content type.
import Rudder from '@rudderstack/rudder-sdk-node';

const { host, writeKey, run } = JSON.parse(process.argv[2]);
const say = (value) => process.stdout.write(JSON.stringify(value) + '\n');
const client = new Rudder(writeKey, { dataPlaneUrl: host, flushAt: 4, flushInterval: 200, logLevel: 'error' });
const userId = `rudder-${run}`;
const delivered = (name, call) => new Promise((resolve) => call((error) => resolve(say({ event: 'delivered', name, error: error ? String(error) : null }))));

await Promise.all([
  delivered('identify', (done) => client.identify({ userId, anonymousId: `anon-r-${run}`, traits: { name: '李四', email: `rudder-${run}@example.com` } }, done)),
  delivered('track', (done) => client.track({ userId, event: 'Order Completed', properties: { order_id: `rudder-${run}`, total: 1, currency: 'CNY' }, timestamp: new Date('2026-01-02T03:04:05Z') }, done)),
  delivered('page', (done) => client.page({ anonymousId: `anon-r-${run}`, name: 'Home' }, done)),
  delivered('screen', (done) => client.screen({ anonymousId: `anon-r-${run}`, name: 'Cart' }, done)),
  delivered('group', (done) => client.group({ userId, groupId: 'company', traits: { name: '公司' } }, done)),
  delivered('alias', (done) => client.alias({ userId, previousId: `before-r-${run}` }, done)),
]);
await new Promise((resolve) => client.flush(resolve));
say({ event: 'end' });
process.exit(0);
