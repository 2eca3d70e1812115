import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** kB gzip: what the frame and a page may cost before the page can be drawn. Fonts and pictures do not count, they do not hold it up. */
export const budgets = { shell: 240, light: 280, heavy: 550 };

export function isBuilt(dist) {
  return existsSync(join(dist, '.vite/manifest.json'));
}

/** The gzip size of the shell and of the shell with each page, from Vite's manifest. */
export function measure(dist) {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const sizes = new Map();
  const sizeOf = (file) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1024);
    return sizes.get(file);
  };
  const filesOf = (keys) => {
    const files = new Set();
    const seen = new Set();
    const visit = (key) => {
      if (seen.has(key)) return;
      seen.add(key);
      const chunk = manifest[key];
      files.add(chunk.file);
      for (const css of chunk.css ?? []) files.add(css);
      for (const next of chunk.imports ?? []) visit(next);
    };
    keys.forEach(visit);
    return files;
  };
  const sum = (files) => [...files].reduce((total, file) => total + sizeOf(file), 0);

  const entry = Object.keys(manifest).find((key) => key.endsWith('index.html'));
  const texts = Object.keys(manifest).filter((key) => /locales\/zh\.json$/.test(key));
  const shell = [entry, ...texts.filter((key) => key.startsWith('src/kernel/'))];
  // The frame waits for the texts of every module, the sign-in page does not.
  const signedIn = [entry, ...texts];
  const pages = Object.keys(manifest)
    .filter((key) => manifest[key].isDynamicEntry && /Page\.tsx$/.test(key))
    .map((key) => ({ page: key, size: sum(filesOf([...(key.startsWith('src/kernel/signin/') ? shell : signedIn), key])) }))
    .sort((a, b) => b.size - a.size);
  return { shell: sum(filesOf(shell)), pages };
}
