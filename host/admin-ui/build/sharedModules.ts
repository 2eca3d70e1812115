import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * What a plug-in's page shares with the host, by the name that it imports.
 * CommonJS packages need every export named: `export * from 'react'` exports nothing.
 */
const shared: Record<string, { from: string; commonJs: boolean }> = {
  'react': { from: 'react', commonJs: true },
  'react/jsx-runtime': { from: 'react/jsx-runtime', commonJs: true },
  'react-dom': { from: 'react-dom', commonJs: true },
  'react-dom/client': { from: 'react-dom/client', commonJs: true },
  'antd': { from: 'antd', commonJs: false },
  '@mmo/kernel': { from: fileURLToPath(new URL('../src/kernel/plugins/facade.ts', import.meta.url)), commonJs: false },
};

export const sharedNames = Object.keys(shared);

const prefix = 'shared:';
const resolvedPrefix = '\0shared:';
const require = createRequire(import.meta.url);
const identifier = /^[A-Za-z_$][\w$]*$/;

/** The source of the module that stands for a shared name. */
export function facadeSource(name: string): string {
  const entry = shared[name];
  if (!entry) throw new Error(`${name} is not shared with plug-ins`);
  const from = JSON.stringify(entry.from);
  if (!entry.commonJs) return `export * from ${from};`;
  const names = Object.keys(require(entry.from) as object).filter((key) => key !== 'default' && identifier.test(key));
  return [
    `import whole from ${from};`,
    'export default whole;',
    ...names.map((key) => `export const ${key} = whole.${key};`),
  ].join('\n');
}

/** The import map for chunks that were emitted, by the shared name. */
export function importMap(files: ReadonlyMap<string, string>, base: string): string {
  const imports = Object.fromEntries(sharedNames.map((name) => {
    const file = files.get(name);
    if (!file) throw new Error(`No chunk was emitted for ${name}`);
    return [name, `${base}${file}`];
  }));
  // `<` would end the script element.
  return JSON.stringify({ imports }).replaceAll('<', '\\u003c');
}

/** Emits one chunk for each shared module and puts the import map before the first script of the page. Builds only: the dev server has none. */
export function sharedModules(): Plugin {
  let base = '/';
  return {
    name: 'mmo-shared-modules',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    buildStart() {
      for (const name of sharedNames) {
        this.emitFile({ type: 'chunk', id: prefix + name, name: `shared-${name.replace(/\W+/g, '-').replace(/^-/, '')}`, preserveSignature: 'strict' });
      }
    },
    resolveId(id) {
      return id.startsWith(prefix) ? resolvedPrefix + id.slice(prefix.length) : undefined;
    },
    load(id) {
      return id.startsWith(resolvedPrefix) ? { code: facadeSource(id.slice(resolvedPrefix.length)), moduleType: 'js' } : undefined;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        const files = new Map<string, string>();
        for (const chunk of Object.values(context.bundle ?? {})) {
          if (chunk.type === 'chunk' && chunk.facadeModuleId?.startsWith(resolvedPrefix)) {
            files.set(chunk.facadeModuleId.slice(resolvedPrefix.length), chunk.fileName);
          }
        }
        return [{ tag: 'script', attrs: { type: 'importmap' }, children: importMap(files, base), injectTo: 'head-prepend' }];
      },
    },
  };
}
