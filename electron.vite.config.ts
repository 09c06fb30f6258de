import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { writeCopy } from './scripts/lib/copy-build.mjs';

// The lowest runtime is Electron 33, so targets are set here and not read off the npm package.
const node = 'node20.18';
const chrome = 'chrome130';

export default defineConfig({
  main: {
    // Part of what main works with, in development too: it fills the page with an article.
    plugins: [{ name: 'review-copy', closeBundle: writeCopy }],
    build: {
      target: node,
      rolldownOptions: {
        input: {
          index: resolve(import.meta.dirname, 'src/main/index.ts'),
          cli: resolve(import.meta.dirname, 'src/main/cli/index.ts'),
          // What takes long with a large library runs in a thread of its own.
          jobs: resolve(import.meta.dirname, 'src/main/storage/jobs/worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: node,
      rolldownOptions: {
        input: { index: resolve(import.meta.dirname, 'src/preload/index.ts') },
        // A sandboxed preload cannot be an ES module, and cannot require from node_modules.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
      externalizeDeps: false,
    },
  },
  renderer: {
    root: resolve(import.meta.dirname, 'src/renderer'),
    plugins: [react()],
    build: {
      target: chrome,
      minify: true,
      // Read from disk: one file is as quick as several.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        input: { index: resolve(import.meta.dirname, 'src/renderer/index.html') },
      },
    },
  },
});
