import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { exitCode, wasInterrupted } from './run.mjs';
import { ROOT } from './project.mjs';
import { say } from './say.mjs';
import { Stop } from './stop.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/**
 * @param {string} file
 * @returns {Packages | undefined} The "packages" of a lock file, or undefined when it cannot be read.
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes node_modules/.package-lock.json
 * at the very end of an install, so an interrupted one does not count.
 *
 * @param {string} [root]
 * @returns {boolean}
 */
export function isInstalled(root = ROOT) {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  for (const [path, { version, integrity, optional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    // An optional package may be one for another platform.
    if (!found && optional) continue;
    if (!found || found.version !== version || found.integrity !== integrity) return false;
    if (!existsSync(join(root, path, 'package.json'))) return false;
  }
  return Object.keys(installed).every((path) => path in wanted);
}

/** Runs `npm ci` when node_modules is missing or is not what package-lock.json asks for. */
export async function installPackages() {
  if (isInstalled()) return;
  say(
    existsSync(join(ROOT, 'node_modules'))
      ? 'Packages: node_modules differs from package-lock.json; running npm ci.'
      : 'Packages: node_modules is missing; running npm ci.',
  );
  // Said in full: under `npm run --silent` or NODE_ENV=production npm would hide its errors or leave
  // the tools out.
  const ending = await runNpm([
    'ci',
    '--include=dev',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ]);
  if (wasInterrupted(ending)) throw new Stop('Interrupted while installing packages.');
  if (exitCode(ending) !== 0 || !isInstalled()) {
    throw new Stop(
      `npm ci did not finish (exit code ${exitCode(ending)}); what it said is above. Sources are untouched.\n` +
        'Check that your npm registry is reachable (npm ping), then run the same command again.',
    );
  }
}
