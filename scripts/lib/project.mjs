import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Node built-ins only, and nothing newer than Node 14: this file loads before the Node version is checked.

/** Absolute path of the repository's root folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * @param {string} file Absolute path of a JSON file.
 * @returns {any} Its parsed content. Throws when the file is missing or is not JSON.
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The JavaScript file behind an installed package's command, so that it runs with this Node and
 * without a shell on every platform.
 *
 * @param {string} command A command name, such as `vitest` or `tsc`.
 * @returns {string} Absolute path. Throws when no package of package.json offers the command.
 */
export function binary(command) {
  const { dependencies, devDependencies } = readJson(join(ROOT, 'package.json'));
  const names = [command, ...Object.keys({ ...dependencies, ...devDependencies })];
  for (const name of names) {
    const folder = join(ROOT, 'node_modules', ...name.split('/'));
    let bin;
    try {
      bin = readJson(join(folder, 'package.json')).bin;
    } catch {
      continue;
    }
    const file = typeof bin === 'string' && name === command ? bin : bin?.[command];
    if (typeof file === 'string') return join(folder, file);
  }
  throw new Error(`No installed package offers the command "${command}".`);
}

/**
 * A package.json script as a command for this Node, so that `npm test` and `npm run lint` cannot
 * come to differ. Only a plain command line is understood: no quotes, pipes or variables.
 *
 * @param {string} name A name under "scripts" in package.json.
 * @returns {{ command: string, args: string[] }}
 */
export function packageScript(name) {
  const line = readJson(join(ROOT, 'package.json')).scripts[name];
  if (typeof line !== 'string' || /["'`$&|;<>\\*]/.test(line)) {
    throw new Error(`The script "${name}" in package.json is not a plain command line.`);
  }
  const [command = '', ...args] = line.trim().split(/\s+/);
  return { command: process.execPath, args: [binary(command), ...args] };
}

/** `require` as seen by an installed package, for what only that package depends on. */
export function requireFrom(/** @type {string} */ packageName) {
  return createRequire(join(ROOT, 'node_modules', packageName, 'package.json'));
}
