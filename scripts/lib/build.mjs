import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MARKER, isComplete, markComplete } from './complete.mjs';
import { ROOT, packageScript } from './project.mjs';
import { exitCode, run } from './run.mjs';
import { say } from './say.mjs';
import { Stop } from './stop.mjs';

/** What the built app is made from. */
const INPUTS = [
  'src',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'scripts/lib/copy-build.mjs',
  'scripts/lib/copy-page.mjs',
  'tsconfig.base.json',
];

/** @param {string} root */
const output = (root) => join(root, 'out');

/**
 * @param {string} root
 * @returns {string} A digest of every input's path and content: times say nothing after a checkout.
 */
function inputsDigest(root) {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ path) => {
    const absolute = join(root, path);
    if (!existsSync(absolute)) return;
    hash.update(`${path}\0`).update(readFileSync(absolute)).update('\0');
  };
  for (const input of INPUTS) {
    if (input !== 'src') {
      add(input);
      continue;
    }
    readdirSync(join(root, input), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
      .sort()
      .forEach(add);
  }
  return hash.digest('hex');
}

/**
 * @param {string} [root]
 * @returns {boolean} Whether out/ is whole and was built from the sources as they are now.
 */
export function isBuilt(root = ROOT) {
  return isComplete(output(root), inputsDigest(root));
}

/**
 * Builds the app into out/, and marks it complete only when the build succeeded and the sources did not
 * change under it.
 *
 * @param {import('./run.mjs').RunOptions} [options]
 * @returns {Promise<import('./run.mjs').Ending>} How the build ended.
 */
export async function build(options) {
  const before = inputsDigest(ROOT);
  rmSync(join(output(ROOT), MARKER), { force: true });
  const { command, args } = packageScript('build');
  const ending = await run(command, args, options);
  if (exitCode(ending) === 0 && inputsDigest(ROOT) === before) markComplete(output(ROOT), before);
  return ending;
}

/** Builds the app if out/ is not what the sources give. Its output goes to stderr. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  say('Build: out/ is missing or older than the sources; building.');
  const ending = await build({ stdio: ['ignore', 2, 2] });
  if (exitCode(ending) !== 0) {
    throw new Stop(
      'The build failed; what it said is above. Mend that and run the same command again.',
    );
  }
}
