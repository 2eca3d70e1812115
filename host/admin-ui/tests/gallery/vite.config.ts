import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sharedModules } from '../../build/sharedModules.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const kernel = fileURLToPath(new URL('../../src/kernel', import.meta.url));

/** The frame with a module of samples instead of the real ones: for pictures and browser checks of the kernel alone. */
export default defineConfig({
  root: here,
  publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
  plugins: [react(), sharedModules()],
  resolve: {
    alias: [
      { find: /^@kernel$/, replacement: `${kernel}/index.ts` },
      { find: /^@kernel\//, replacement: `${kernel}/` },
    ],
  },
  build: { outDir: '../../node_modules/.gallery', emptyOutDir: true, manifest: true, chunkSizeWarningLimit: 1500 },
});
