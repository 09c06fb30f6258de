import { mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface Bundle {
  /** A script that Node runs. */
  readonly path: string;
  remove(): void;
}

/**
 * Bundles a file under `src/` so that a test can run it as a process of its own. Packages stay outside, so it
 * is put where they are found.
 */
export async function bundle(entry: string): Promise<Bundle> {
  const outDir = mkdtempSync(resolve(ROOT, 'node_modules', '.bundle-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(ROOT, 'src', entry),
      outDir,
      target: 'node20.18',
      rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
    },
  });
  return {
    path: resolve(outDir, 'entry.mjs'),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}
