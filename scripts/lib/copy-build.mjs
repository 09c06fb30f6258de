import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { COPY_PAGE, copyPage, faultsOf } from './copy-page.mjs';
import { ROOT } from './project.mjs';

/** What current browsers run; the oldest are those that have CSS highlights. */
const TARGET = ['es2022', 'chrome105', 'firefox140', 'safari17.2'];

/**
 * What stands in the environment decides whether React is built for development, with paths of the sources in it.
 *
 * @template T
 * @param {() => Promise<T>} work
 */
async function asProduction(work) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/**
 * Builds the page of review copies: the renderer with another root, in one file. A classic script, since browsers
 * differ in what modules they run from disk.
 *
 * @returns {Promise<string>} The page. Rejects where it is not as it has to be.
 */
export async function buildCopy() {
  const root = join(ROOT, 'src', 'renderer');
  const result = await asProduction(() =>
    build({
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [react()],
      build: {
        write: false,
        target: TARGET,
        minify: true,
        chunkSizeWarningLimit: 2_000,
        modulePreload: false,
        cssCodeSplit: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        rolldownOptions: {
          input: join(root, 'copy.tsx'),
          output: { format: 'iife', name: 'sourcemark' },
          // Our own modules do nothing by being imported: what is not used, such as the engine's lists of words, goes.
          treeshake: {
            moduleSideEffects: (id) =>
              !/\/src\/(?:renderer|shared)\/.*\.tsx?$/u.test(id) || id.endsWith('copy.tsx'),
          },
        },
      },
    }),
  );
  const output = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const scripts = output.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
  const styles = output.flatMap((each) =>
    each.type === 'asset' && each.fileName.endsWith('.css') ? [String(each.source)] : [],
  );
  const [script = '', style = ''] = [scripts[0], styles[0]];
  if (scripts.length !== 1 || styles.length !== 1 || output.length !== 2) {
    throw new Error(
      `the review copy is not one script and one style: ${output.map(({ fileName }) => fileName).join(', ')}`,
    );
  }
  const page = copyPage(readFileSync(join(root, 'copy.html'), 'utf8'), { script, style });
  const faults = faultsOf(page);
  if (faults.length > 0) throw new Error(`The page of review copies: ${faults.join('; ')}.`);
  return page;
}

/** Builds the page into out/. */
export async function writeCopy() {
  const page = await buildCopy();
  mkdirSync(join(COPY_PAGE, '..'), { recursive: true });
  writeFileSync(COPY_PAGE, page);
}
