// A shop's server with 神策's Node SDK, unmodified: the whole life of one customer. argv[2]: { host, writeKey, run, count, gzip, mode }.
import SensorsAnalytics from 'sa-sdk-node';

const { host, writeKey, run, count, gzip = true, mode = 'track' } = JSON.parse(process.argv[2]);
const say = (value) => process.stdout.write(JSON.stringify(value) + '\n');
const [user, device] = [`sensors-${run}`, `device-${run}`];
const sa = new SensorsAnalytics();
const submitter = sa.submitTo({ url: `${host}/sa?project=default&token=${writeKey}`, gzip, mode }, count ? { count, timeSpan: 300 } : {});

const calls = [
  () => sa.track(device, 'ViewProduct', { product_id: 'P42', $ip: '203.0.113.9' }),
  () => sa.trackSignup(user, device, { channel: '小程序' }),
  () => sa.track(user, 'PayOrder', { $is_login_id: true, amount: 99.5 }),
  () => sa.track(user, 'Unmarked', {}),
  () => sa.profileSet(user, { $name: '张三', email: `${user}@example.com`, city: '上海', level: '金卡' }),
  () => sa.profileSetOnce(user, { first_store: 'SH01' }),
  () => sa.profileSetOnce(user, { first_store: 'BJ01' }),
  () => sa.profileIncrement(user, { points: 30 }),
  () => sa.profileIncrement(user, { points: 12.5 }),
  () => sa.profileAppend(user, { hobbies: ['茶', '香'] }),
  () => sa.profileAppend(user, { hobbies: ['香', '花'] }),
  () => sa.profileUnset(user, ['level']),
  () => sa.itemSet('book', 'b1', { price: 1 }),
];
const requests = count ? Math.ceil(calls.length / count) : calls.length;
await new Promise((resolve) => {
  let done = 0;
  submitter.subscribe(
    () => ++done === requests && resolve(say({ event: 'delivered', requests: done })),
    (error) => resolve(say({ event: 'failed', message: error.message })),
  );
  calls.forEach((call) => call());
  setTimeout(resolve, 15_000);
});
say({ event: 'end' });
process.exit(0);
