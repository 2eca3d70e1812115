// Writes src/kernel/api/generated/<module>.d.ts for every OpenAPI document in docs/api. With --check it only compares and fails on a difference.
import { readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const documents = fileURLToPath(new URL('../../../docs/api/', import.meta.url));
const target = fileURLToPath(new URL('../src/kernel/api/generated/', import.meta.url));
const checkOnly = process.argv.includes('--check');

const namesOf = async (folder, extension) =>
  (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(extension)).sort();

await mkdir(target, { recursive: true });
const sources = await namesOf(documents, '.json');
const stale = [];

for (const source of sources) {
  const file = join(target, `${basename(source, '.json')}.d.ts`);
  const document = JSON.parse(await readFile(join(documents, source), 'utf8'));
  // A default is what the server takes for a field that is not sent: such a field stays optional.
  const types = `// Generated from docs/api/${source} by npm run generate.\n${astToString(await openapiTS(document, { defaultNonNullable: false }))}`;
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === types) continue;
  if (checkOnly) stale.push(file);
  else await writeFile(file, types);
}

const wanted = new Set(sources.map((source) => `${basename(source, '.json')}.d.ts`));
for (const name of await namesOf(target, '.d.ts')) {
  if (wanted.has(name)) continue;
  if (checkOnly) stale.push(join(target, name));
  else await rm(join(target, name));
}

if (stale.length) {
  console.error(`Stale, run npm run generate:\n${stale.join('\n')}`);
  process.exit(1);
}
console.log(sources.length ? `${sources.length} documents: ${sources.join(', ')}` : 'No OpenAPI documents in docs/api yet.');
