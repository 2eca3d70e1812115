import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { sharedModules } from './build/sharedModules.ts';

const kernel = fileURLToPath(new URL('./src/kernel', import.meta.url));
const host = process.env.MMO_HOST_URL ?? 'http://localhost:5000';

export default defineConfig({
  plugins: [react(), sharedModules()],
  resolve: {
    alias: [
      { find: /^@kernel$/, replacement: `${kernel}/index.ts` },
      { find: /^@kernel\//, replacement: `${kernel}/` },
    ],
  },
  server: {
    proxy: {
      '/api': { target: host, changeOrigin: false },
      '/v1': { target: host, changeOrigin: false },
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // The frame waits for what it says of all modules: in one file that is smaller, and one request. What pages say comes with them.
        advancedChunks: { groups: ['zh', 'en'].map((language) => ({ name: `texts-${language}`, test: new RegExp(`/src/modules/[^/]+/locales/frame/${language}[.]json$`) })) },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./tests/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts', 'tests/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    // Loading React and antd anew for each file takes longer than its tests; what a test leaves behind, tests/setup.ts takes away.
    isolate: false,
    pool: 'threads',
    // By itself it leaves a core free, which is half of a small machine.
    maxWorkers: '100%',
  },
});
