// @vitest-environment node
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { facadeSource, importMap, sharedModules, sharedNames } from './sharedModules.ts';

describe('Modules shared with plug-ins', () => {
  it('name every export of React, since nothing of it can be re-exported by a star', () => {
    const source = facadeSource('react');
    expect(source).toContain('export const useState = whole.useState;');
    expect(source).toContain('export const createElement = whole.createElement;');
    expect(source).toContain('export default whole;');
    expect(facadeSource('react/jsx-runtime')).toContain('export const jsxs = whole.jsxs;');
  });

  it('refuse a name that is not shared', () => {
    expect(() => facadeSource('lodash')).toThrow('lodash is not shared');
  });

  it('need a chunk for every name of the import map', () => {
    expect(() => importMap(new Map([['react', 'assets/react.js']]), '/')).toThrow('No chunk was emitted');
  });

  it('cannot close the script element of the import map', () => {
    const files = new Map(sharedNames.map((name) => [name, 'a</script>.js']));
    expect(importMap(files, '/')).not.toContain('</script');
  });

  it('stand in the built page as an import map before the first script, each in a chunk with its exports', async () => {
    // Inside the project, so that packages are found.
    const folder = mkdtempSync(join(fileURLToPath(new URL('../node_modules/', import.meta.url)), '.shared-'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><script type="module" src="/main.js"></script></head><body></body></html>');
    writeFileSync(join(folder, 'main.js'), 'import { useState } from "react"; console.log(useState);');
    const kernel = fileURLToPath(new URL('../src/kernel', import.meta.url));
    const result = (await build({
      configFile: false, root: folder, logLevel: 'silent', plugins: [sharedModules()],
      resolve: { alias: [{ find: /^@kernel$/, replacement: `${kernel}/index.ts` }, { find: /^@kernel\//, replacement: `${kernel}/` }] },
      build: { write: false, minify: false },
    })) as Rolldown.RolldownOutput;

    const html = String((result.output.find((file) => file.fileName === 'index.html') as Rolldown.OutputAsset).source);
    const [, json] = /<script type="importmap">(.*?)<\/script>/.exec(html) ?? [];
    expect(html.indexOf('type="importmap"')).toBeLessThan(html.indexOf('type="module"'));
    const { imports } = JSON.parse(json!) as { imports: Record<string, string> };
    expect(Object.keys(imports)).toEqual(sharedNames);

    const exportsOf = (name: string) => (result.output.find((file) => `/${file.fileName}` === imports[name]) as Rolldown.OutputChunk).exports;
    expect(exportsOf('react')).toEqual(expect.arrayContaining(['useState', 'useEffect', 'default']));
    expect(exportsOf('react-dom/client')).toContain('createRoot');
    expect(exportsOf('antd')).toEqual(expect.arrayContaining(['Button', 'Table', 'ConfigProvider']));
    expect(exportsOf('@mmo/kernel')).toEqual(expect.arrayContaining(['ListPage', 'DrawerForm', 'useFormat', 'Link', 'useQuery']));

    // The page itself must not load all of antd.
    const entry = result.output.find((file): file is Rolldown.OutputChunk => file.type === 'chunk' && file.isEntry && file.name === 'index')!;
    expect(entry.imports.map((file) => `/${file}`)).not.toContain(imports.antd);
  }, 60_000);
});
