import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * kB gzip (of 1,024 bytes): what the frame and a page may cost before the page can be drawn, and for `heavy` with all that the page loads later.
 * Fonts and pictures do not count, they do not hold it up.
 */
export const budgets = { shell: 240, light: 280, heavy: 550 };

export function isBuilt(dist) {
  return existsSync(join(dist, '.vite/manifest.json'));
}

/** Pages that a person waits for on the first day; editors, canvases and charts may cost more. */
const light = /^src\/kernel\/(signin|home|settings|plugins)\//;
const home = 'src/kernel/home/HomePage.tsx';

/** The gzip size of the shell and of the shell with each page, from Vite's manifest: `size` draws the page, `whole` has its popups and charts too. */
export function measure(dist) {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const sizes = new Map();
  const sizeOf = (file) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1024);
    return sizes.get(file);
  };
  const entry = Object.keys(manifest).find((key) => key.endsWith('index.html'));
  // The kernel's, and one file of what the frame says of all modules (vite.config.ts).
  const texts = Object.keys(manifest).filter((key) => /locales\/zh\.json$/.test(key) || manifest[key].name === 'texts-zh');
  if (texts.length !== 2) throw new Error(`The frame's texts, of the kernel and of the modules, are two files, not ${texts.length}.`);
  const isPage = (key) => manifest[key].isDynamicEntry && /Page\.tsx$/.test(key);
  const filesOf = (keys, withLater = false) => {
    const files = new Set();
    const seen = new Set();
    const visit = (key) => {
      if (seen.has(key)) return;
      seen.add(key);
      const chunk = manifest[key];
      files.add(chunk.file);
      for (const css of chunk.css ?? []) files.add(css);
      for (const next of chunk.imports ?? []) visit(next);
      // What the entry loads later are the modules: every page there is.
      if (withLater && key !== entry) for (const next of chunk.dynamicImports ?? []) if (!isPage(next) && !/locales\//.test(next)) visit(next);
    };
    keys.forEach(visit);
    return files;
  };
  const sum = (files) => [...files].reduce((total, file) => total + sizeOf(file), 0);

  const shell = [entry, ...texts.filter((key) => key.startsWith('src/kernel/'))];
  // The frame waits for its texts of every module, the sign-in page does not.
  const signedIn = [entry, ...texts];
  // A page of a module comes with what the module's pages say.
  const pageTextsOf = (key) => Object.keys(manifest).filter((other) => other === key.replace(/^(src\/modules\/[^/]+)\/.*/, '$1/locales/pages/zh.json'));
  // The modules put them on the first page.
  const panels = Object.keys(manifest).filter((key) => /^src\/modules\/[^/]+\/home\//.test(key));
  const pages = Object.keys(manifest)
    .filter(isPage)
    .map((key) => {
      const keys = [...(key.startsWith('src/kernel/signin/') ? shell : signedIn), key, ...pageTextsOf(key), ...(key === home ? panels : [])];
      return { page: key, isLight: light.test(key), size: sum(filesOf(keys)), whole: sum(filesOf(keys, true)) };
    })
    .sort((a, b) => b.size - a.size);
  const isOver = ({ isLight, size, whole }) => size > (isLight ? budgets.light : budgets.heavy) || whole > budgets.heavy;
  return { shell: sum(filesOf(shell)), pages, over: pages.filter(isOver).map(({ page }) => page) };
}
