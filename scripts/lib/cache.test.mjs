import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheRoot, fillCache } from './cache.mjs';
import { isComplete } from './complete.mjs';

/** @type {string} */
let root;
/** @type {string} */
let folder;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-'));
  folder = join(root, 'runtime', 'electron-1');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** @returns {(work: string, out: string) => Promise<void>} */
const writes = (/** @type {string} */ text) => async (_work, out) =>
  writeFileSync(join(out, 'electron'), text);

describe('fillCache', () => {
  it('fills a cache that is empty, and leaves nothing beside it', async () => {
    await fillCache(folder, 'v1', writes('good'));
    expect(isComplete(folder, 'v1')).toBe(true);
    expect(readdirSync(join(root, 'runtime'))).toEqual(['electron-1']);
  });

  it('does no work when the cache is complete', async () => {
    await fillCache(folder, 'v1', writes('good'));
    await fillCache(folder, 'v1', () => Promise.reject(new Error('must not run')));
    expect(readFileSync(join(folder, 'electron'), 'utf8')).toBe('good');
  });

  it('never shows a half-written folder: a failure leaves none', async () => {
    const half = fillCache(folder, 'v1', async (_work, out) => {
      writeFileSync(join(out, 'electron'), 'go');
      throw new Error('the disk is full');
    });
    await expect(half).rejects.toThrow('the disk is full');
    expect(readdirSync(join(root, 'runtime'))).toEqual([]);
  });

  it('keeps the earlier cache when making its successor fails', async () => {
    await fillCache(folder, 'v1', writes('good'));
    await expect(
      fillCache(folder, 'v2', () => Promise.reject(new Error('no network'))),
    ).rejects.toThrow();
    expect(isComplete(folder, 'v1')).toBe(true);
  });

  it('replaces a folder that an unclean end left without its marker', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'electron'), 'half');
    writeFileSync(join(folder, 'stray'), '');
    await fillCache(folder, 'v1', writes('good'));
    expect(readFileSync(join(folder, 'electron'), 'utf8')).toBe('good');
    expect(existsSync(join(folder, 'stray'))).toBe(false);
  });

  it('sweeps what a dead process left, and leaves a living one alone', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    mkdirSync(`${folder}.partial-${dead}-abc`, { recursive: true });
    mkdirSync(`${folder}.partial-${process.ppid}-abc`);
    await fillCache(folder, 'v1', writes('good'));
    expect(readdirSync(join(root, 'runtime')).sort()).toEqual([
      'electron-1',
      `electron-1.partial-${process.ppid}-abc`,
    ]);
  });
});

describe('cacheRoot', () => {
  it('is where SOURCEMARK_CACHE says', () => {
    expect(cacheRoot({ SOURCEMARK_CACHE: root, XDG_CACHE_HOME: '/elsewhere' })).toBe(root);
  });
});
