// A shop's web site with Segment's browser SDK, unmodified, from its npm package: another origin than the platform, as in real life. That of 神策 lies
// at /sensors.js for pages that add it.
// argv[2]: { host, writeKey, options }: where its events go, and what else the page gives to load().
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';

const { host, writeKey, options } = JSON.parse(process.argv[2]);
const sdk = fileURLToPath(new URL('node_modules/@segment/analytics-next/dist/umd/', import.meta.url));
const sensors = fileURLToPath(new URL('node_modules/sa-sdk-javascript/sensorsdata.min.js', import.meta.url));
const page = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>云栖茶集 · 武夷肉桂</title>
<h1>武夷肉桂</h1>
<script src="/sdk/index.js"></script>
<script>
  window.analytics = AnalyticsNext.AnalyticsBrowser.load(${JSON.stringify({ writeKey, cdnURL: host })}, ${JSON.stringify(options ?? {})});
</script>
</html>`;

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://shop').pathname;
  const file = path === '/sensors.js' ? sensors : join(sdk, basename(path));
  if ((file === sensors || path.startsWith('/sdk/')) && existsSync(file)) {
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    createReadStream(file).pipe(response);
    return;
  }
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(JSON.stringify({ event: 'listening', url: `http://localhost:${server.address().port}` }) + '\n'));

// Ends with the test process, also when that one is killed.
createInterface({ input: process.stdin }).on('close', () => process.exit(0));
