// The customer's systems: Segment's Node SDK, unmodified. argv[2]: { host, writeKey, calls: [{ call: 'identify' | 'track', …arguments }] }.
import { Analytics } from '@segment/analytics-node';

const { host, writeKey, calls } = JSON.parse(process.argv[2]);
const analytics = new Analytics({ writeKey, host, flushInterval: 100 });
const results = calls.map(({ call, ...message }) => new Promise((resolve) => analytics[call](message, (error) => resolve(error ? String(error) : null))));
const errors = (await Promise.all(results)).filter(Boolean);
await analytics.closeAndFlush({ timeout: 5000 });
process.stdout.write(JSON.stringify({ event: 'end', errors }) + '\n');
