// The referee of e-mail tests: a real SMTP server that says in JSON lines what it took. Its argument is a JSON object:
//   port      0 = a free one
//   auth      { user, pass }: wanted from every client
//   startTls  offer STARTTLS, with smtp-server's own test certificate
//   tls       { key, cert }: PEM of another certificate
//   implicit  TLS from the first byte
//   parse     false = envelope and headers only, for tests that send thousands
//   delay     milliseconds between a message and its answer: a server that takes its time
// The local part of a recipient says what happens to it (a suffix after '.' or '+' keeps addresses apart):
//   reject-550, tempfail-451      this answer to RCPT
//   once-451                      this answer to the first RCPT, later ones are taken
//   refuse-data-554               this answer after the message
//   hang, hang-data               no answer to RCPT, or after the message
//   drop, drop-data               the connection is cut at RCPT, or after the message
//   cut-once                      the connection is cut after the first message, later ones are taken
import { createInterface } from 'node:readline';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const options = { port: 0, parse: true, delay: 0, startTls: false, implicit: false, ...JSON.parse(process.argv[2] ?? '{}') };
const say = (value) => process.stdout.write(JSON.stringify(value) + '\n');
const refusal = (code) => Object.assign(new Error(`${code} is what the recipient's address asks for`), { responseCode: code });
const sockets = new Map();
const seenOnce = new Set();
const seenCut = new Set();
const unheard = [];

function rule(address) {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  const match = /^(reject|tempfail|once|refuse-data|hang-data|hang|drop-data|drop|cut-once)(?:-(\d{3}))?(?=$|[.+])/.exec(local);
  return match ? { kind: match[1], code: Number(match[2] ?? 550) } : { kind: 'take' };
}

const server = new SMTPServer({
  ...options.tls,
  secure: options.implicit,
  authOptional: !options.auth,
  disabledCommands: [...(options.startTls ? [] : ['STARTTLS']), ...(options.auth ? [] : ['AUTH'])],
  allowInsecureAuth: true,
  disableReverseLookup: true,
  socketTimeout: 600_000,
  closeTimeout: 1,
  hideENHANCEDSTATUSCODES: false,
  onAuth(auth, session, callback) {
    const right = auth.username === options.auth.user && auth.password === options.auth.pass;
    say({ event: 'auth', user: auth.username, right });
    callback(right ? null : Object.assign(new Error('wrong user name or password'), { responseCode: 535 }), { user: auth.username });
  },
  onConnect(session, callback) {
    say({ event: 'connection', session: session.id });
    callback();
  },
  onClose(session) {
    say({ event: 'closed', session: session.id });
  },
  onRcptTo({ address }, session, callback) {
    const { kind, code } = rule(address);
    const once = kind === 'once' && !seenOnce.has(address);
    seenOnce.add(address);
    if (kind === 'hang' || kind === 'drop') {
      say({ event: kind, to: address });
      if (kind === 'drop') cut(session);
      return;
    }
    if (kind === 'reject' || kind === 'tempfail' || once) {
      say({ event: 'refused', to: address, code });
      callback(refusal(code));
      return;
    }
    callback();
  },
  async onData(stream, session, callback) {
    const chunks = [];
    try {
      for await (const chunk of stream) chunks.push(chunk);
    } catch {
      // The client left before the final dot: there is no message, and nothing to answer.
      say({ event: 'aborted', session: session.id });
      return;
    }
    const raw = Buffer.concat(chunks);
    const to = session.envelope.rcptTo.map((r) => r.address);
    const special = to.map((address) => ({ address, ...rule(address) })).find((r) => r.kind.endsWith('-data') || (r.kind === 'cut-once' && !seenCut.has(r.address)));
    if (special) {
      say({ event: special.kind, to: special.address, code: special.code });
      if (special.kind === 'refuse-data') callback(refusal(special.code));
      if (special.kind === 'drop-data' || special.kind === 'cut-once') cut(session);
      seenCut.add(special.address);
      return;
    }
    const mail = { event: 'mail', session: session.id, secure: session.secure, user: session.user || null, from: session.envelope.mailFrom.address, to, headers: headersOf(raw), raw: raw.toString('utf8') };
    if (options.parse) {
      const parsed = await simpleParser(raw);
      Object.assign(mail, { subject: parsed.subject ?? '', html: parsed.html || '', text: parsed.text ?? '', messageId: parsed.messageId ?? '' });
    }
    // Said, and heard by the test, before it is answered: what a client was promised is in the count, even when it is killed in between.
    const heard = new Promise((resolve) => unheard.push(resolve));
    say(mail);
    await heard;
    if (options.delay > 0) await new Promise((resolve) => setTimeout(resolve, options.delay));
    callback();
  },
});

// A session does not show its socket, which is needed to cut the line without a word; the client's port names it.
server.server.on('connection', (socket) => {
  const port = socket.remotePort;
  sockets.set(port, socket);
  socket.on('close', () => sockets.delete(port));
});

function cut(session) {
  sockets.get(session.remotePort)?.destroy();
}

function headersOf(raw) {
  const head = raw.toString('latin1').split(/\r?\n\r?\n/, 1)[0].replace(/\r?\n[ \t]+/g, ' ');
  const headers = {};
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) (headers[line.slice(0, colon).toLowerCase()] ??= []).push(line.slice(colon + 1).trim());
  }
  return headers;
}

server.on('error', (error) => say({ event: 'error', message: error.message }));
server.listen(options.port, '127.0.0.1', () => say({ event: 'listening', port: server.server.address().port }));

// A line for each mail that was heard. Ends with the test process, also when that one is killed.
createInterface({ input: process.stdin }).on('line', () => unheard.shift()?.()).on('close', () => process.exit(0));
