// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Texts {
  [key: string]: string | Texts;
}

const source = fileURLToPath(new URL('../src', import.meta.url));
const modules = readdirSync(join(source, 'modules'));
const folderOf = (module: string, part: 'frame' | 'pages') => join(source, 'modules', module, 'locales', part);
const folders = [
  { name: 'the kernel', folder: join(source, 'kernel/i18n/locales') },
  ...modules.flatMap((name) => (['frame', 'pages'] as const).map((part) => ({ name: `${name}, ${part}`, folder: folderOf(name, part) }))),
];

function flatten(texts: Texts, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix + key}.`)) flat.set(inner, text);
  }
  return flat;
}

const load = (folder: string, language: string) => flatten(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Texts);
/** English has plural forms that Chinese lacks. */
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1]!).sort();

const han = '\\p{Script=Han}';
const halfWidth = new RegExp(`${han}[,:;?!()]|[,:;?!()]${han}`, 'u');
const typedSpace = new RegExp(`${han} [0-9A-Za-z]|[0-9A-Za-z] ${han}`, 'u');

/** What ui-design forbids in Chinese texts; values put in later do not count. */
function faultsOf(text: string): string[] {
  const plain = text.replace(/\{\{[^}]*\}\}/g, '');
  const faults: string[] = [];
  if (halfWidth.test(plain)) faults.push('half-width punctuation next to 汉字');
  if (typedSpace.test(plain)) faults.push('a typed space between 汉字 and Latin');
  if (/！/.test(plain)) faults.push('an exclamation mark');
  return faults;
}

describe.each(folders)('The texts of $name', ({ folder }) => {
  it('exist in both languages', () => {
    expect(existsSync(join(folder, 'zh.json')) && existsSync(join(folder, 'en.json'))).toBe(true);
  });

  it('have the same keys and the same values to put in', () => {
    const zh = load(folder, 'zh');
    const en = load(folder, 'en');
    const zhKeys = new Set([...zh.keys()].map(withoutPlural));
    const enKeys = new Set([...en.keys()].map(withoutPlural));
    expect([...zhKeys].filter((key) => !enKeys.has(key)), 'only in zh').toEqual([]);
    expect([...enKeys].filter((key) => !zhKeys.has(key)), 'only in en').toEqual([]);
    const different = [...zh].filter(([key, text]) => en.has(key) && placeholders(text).join() !== placeholders(en.get(key)!).join()).map(([key]) => key);
    expect(different, 'other values to put in').toEqual([]);
  });

  it('keep the rules of Chinese typesetting', () => {
    const faults = [...load(folder, 'zh')].flatMap(([key, text]) => faultsOf(text).map((fault) => `${key}: ${fault}: ${text}`));
    expect(faults).toEqual([]);
  });

  it('are Chinese in Chinese and not in English', () => {
    const chineseInEnglish = [...load(folder, 'en')].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key);
    expect(chineseInEnglish).toEqual([]);
  });
});

describe('The texts of a module', () => {
  it.each(modules)('of %s stand with the frame or with the pages, not with both', (module) => {
    const pages = load(folderOf(module, 'pages'), 'zh');
    expect([...load(folderOf(module, 'frame'), 'zh').keys()].filter((key) => pages.has(key))).toEqual([]);
  });
});

describe('The rules of Chinese typesetting', () => {
  it.each(['你好,世界', '等待:3人', '（选填)人', '真的?好', '近 30 天', 'App 推送', '成功！'])('catch %s', (text) => {
    expect(faultsOf(text)).not.toEqual([]);
  });
  it.each(['你好，世界', '10:42已存草稿', '近30天', '{{label}}：{{values}}，修改', '距{{sale}} 还有', '第7版 运行中'])('let %s pass', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});
