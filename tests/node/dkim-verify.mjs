// The referee of signatures: mailauth's DKIM verifier. Each line of its input is { raw, records }, a message and the TXT records that the
// world knows; it answers with what it says to each signature.
import { createInterface } from 'node:readline';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';

for await (const line of createInterface({ input: process.stdin })) {
  const { raw, records } = JSON.parse(line);
  const resolver = async (name, type) => {
    if (type === 'TXT' && records[name]) return [records[name].match(/.{1,255}/g)];
    throw Object.assign(new Error(`no ${type} of ${name}`), { code: 'ENOTFOUND' });
  };
  const { results } = await dkimVerify(Buffer.from(raw, 'utf8'), { resolver });
  const signatures = results.filter((r) => r.signingDomain).map((r) => ({ domain: r.signingDomain, selector: r.selector, algo: r.algo, result: r.status.result, comment: r.status.comment ?? '' }));
  process.stdout.write(JSON.stringify(signatures) + '\n');
}
