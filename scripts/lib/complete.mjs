import { lstatSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * A folder made by a long step (a runtime, a build) carries a marker, written last, that says what it
 * was made from and lists every file with its size. No marker, another key, or a file missing or cut
 * short: the folder is not used.
 */
export const MARKER = '.complete.json';

/**
 * @param {string} folder
 * @returns {Record<string, number>} Size in bytes by `/`-separated path; 0 for a symbolic link.
 */
function sizes(folder) {
  /** @type {Record<string, number>} */
  const found = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isDirectory() || entry.name === MARKER) continue;
    const name = relative(folder, path).split(sep).join('/');
    found[name] = entry.isSymbolicLink() ? 0 : lstatSync(path).size;
  }
  return found;
}

/**
 * @param {string} folder
 * @param {string} key What the folder was made from.
 */
export function markComplete(folder, key) {
  writeFileSync(join(folder, MARKER), JSON.stringify({ key, files: sizes(folder) }));
}

/**
 * @param {string} folder
 * @param {string} key
 * @returns {boolean} True when the folder was made from `key` and all of it is still there.
 */
export function isComplete(folder, key) {
  try {
    const marker = JSON.parse(readFileSync(join(folder, MARKER), 'utf8'));
    if (marker.key !== key) return false;
    return Object.entries(marker.files).every(([name, size]) => {
      const stat = lstatSync(join(folder, ...name.split('/')));
      return stat.isSymbolicLink() || stat.size === size;
    });
  } catch {
    return false;
  }
}
