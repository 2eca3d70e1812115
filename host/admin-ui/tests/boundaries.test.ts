// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));
const modules = join(source, 'modules');

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const importPattern = /(?:from\s*|import\s*\(?\s*|vi\.mock\(\s*)['"]([^'"]+)['"]/g;

/** Imports of a file in a module that lead out of it, other than to the kernel's names. */
function strayImports(file: string, text: string, root: string): string[] {
  const own = join(root, relative(root, file).split(/[\\/]/)[0]!);
  return [...text.matchAll(importPattern)].map((match) => match[1]!).filter((name) => {
    if (name === '@kernel/testing') return !/\.test\.tsx?$/.test(file);
    if (!name.startsWith('.')) return name.includes('/modules/') || (name.startsWith('@kernel/') && !name.startsWith('@kernel/api/generated/'));
    const target = resolve(dirname(file), name);
    return target !== own && !target.startsWith(own + '/');
  });
}

describe('A UI module', () => {
  it.each(readdirSync(modules))('%s imports only the kernel and itself', (module) => {
    const stray = filesOf(join(modules, module)).flatMap((file) =>
      strayImports(file, readFileSync(file, 'utf8'), modules).map((name) => `${relative(source, file)}: ${name}`));
    expect(stray).toEqual([]);
  });

  it('is caught when it reaches into another module or into the kernel by a path', () => {
    const file = join(modules, 'cdp/segments/Page.tsx');
    const text = `
      import { ListPage } from '@kernel';
      import type { paths } from '@kernel/api/generated/cdp';
      import { x } from '../texts';
      import { y } from '../../campaign/index';
      import { z } from '../../../kernel/list/ListPage';
      const w = () => import('../../campaign/Page');
      import v from '@kernel/list/ListPage';
      import { renderApp } from '@kernel/testing';`;
    expect(strayImports(file, text, modules)).toEqual(['../../campaign/index', '../../../kernel/list/ListPage', '../../campaign/Page', '@kernel/list/ListPage', '@kernel/testing']);
    expect(strayImports(file.replace('.tsx', '.test.tsx'), text, modules)).not.toContain('@kernel/testing');
  });
});

describe('The kernel', () => {
  it('knows no module', () => {
    const stray = filesOf(join(source, 'kernel')).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(importPattern)].map((match) => match[1]!).filter((name) => name.includes('/modules/')));
    expect(stray).toEqual([]);
  });
});
