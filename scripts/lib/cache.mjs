import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { isComplete, markComplete } from './complete.mjs';

/**
 * Where runtimes are kept between clones and installs. `SOURCEMARK_CACHE` overrides the platform's place.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} Absolute path; the folder may not exist yet.
 */
export function cacheRoot(env = process.env) {
  if (env.SOURCEMARK_CACHE) return resolve(env.SOURCEMARK_CACHE);
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'sourcemark');
  if (process.platform === 'win32' && env.LOCALAPPDATA) {
    return join(env.LOCALAPPDATA, 'sourcemark', 'Cache');
  }
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sourcemark');
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but is another user's.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Removes what an interrupted run left beside `folder`. Names are `<folder>.partial-<pid>-<random>`.
 *
 * @param {string} folder
 */
function sweep(folder) {
  const prefix = `${basename(folder)}.partial-`;
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (!isAlive(pid)) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

/**
 * Fills a cache folder all or nothing: `make` works in a sibling folder, which gets its marker and is
 * then renamed. A run that dies half-way leaves only the sibling, which the next run removes.
 *
 * @param {string} folder
 * @param {string} key What it is made from; see {@link isComplete}.
 * @param {(work: string, out: string) => Promise<void>} make Fills `out`; `work` is for temporary files.
 * @returns {Promise<void>} Rejects with what `make` rejects with; the cache is then as it was.
 */
export async function fillCache(folder, key, make) {
  if (isComplete(folder, key)) return;
  mkdirSync(dirname(folder), { recursive: true });
  sweep(folder);
  const work = mkdtempSync(`${folder}.partial-${process.pid}-`);
  try {
    const out = join(work, 'out');
    mkdirSync(out);
    await make(work, out);
    markComplete(out, key);
    // Another run may have finished first: either copy is good.
    if (isComplete(folder, key)) return;
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    renameSync(out, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
