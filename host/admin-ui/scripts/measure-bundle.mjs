// Sums the gzip size of what a page loads before it can be drawn: the entry with its static imports, and one lazy page with its own.
// Fails above the budgets of README.md.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const budgetKb = 280;
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const assets = `${dist}assets/`;
const source = new Map();
for (const name of await readdir(assets)) if (/\.(js|css)$/.test(name)) source.set(name, await readFile(assets + name));

const html = await readFile(`${dist}index.html`, 'utf8');
const entries = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]);

/** Static imports of a chunk, found in its text: `from"./x.js"` and `import"./x.js"`, but not `import("./x.js")`. */
function staticImports(name) {
  if (!name.endsWith('.js')) return [];
  return [...source.get(name).toString('utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map((match) => match[1]);
}

function closure(names) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name) || !source.has(name)) return;
    seen.add(name);
    staticImports(name).forEach(visit);
  };
  names.forEach(visit);
  return seen;
}

const kb = (names) => [...names].reduce((sum, name) => sum + gzipSync(source.get(name), { level: 9 }).length, 0) / 1024;
const shell = closure(entries);
console.log(`shell ${kb(shell).toFixed(1)} kB gzip in ${shell.size} files`);

/** A page also loads the style sheets that belong to its chunks, which Vite lists in the entry's preload table. */
const pages = process.argv.slice(2).length ? process.argv.slice(2) : ['HomePage', 'SignInPage', 'ListView'];
let worst = kb(shell);
for (const page of pages) {
  const chunks = [...source.keys()].filter((name) => name.startsWith(`${page}-`));
  if (chunks.length === 0) continue;
  const all = new Set([...shell, ...closure(chunks)]);
  const size = kb(all);
  worst = Math.max(worst, size);
  console.log(`shell + ${page} ${size.toFixed(1)} kB gzip`);
}
if (process.env.MMO_LIST_CHUNKS) for (const name of shell) console.log(name, kb([name]).toFixed(1));
if (worst > budgetKb) {
  console.error(`Over the budget of ${budgetKb} kB.`);
  process.exit(1);
}
