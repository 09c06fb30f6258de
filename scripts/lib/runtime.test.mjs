import { describe, expect, it } from 'vitest';
import { firstRuntime } from './runtime.mjs';
import { Stop } from './stop.mjs';

const RUNTIME = { executable: '/e/electron', version: '1.2.3', from: 'a test' };
const absent = { name: 'absent', find: () => undefined };
const working = { name: 'working', find: () => RUNTIME };
const unreachable = {
  name: 'unreachable',
  find: () =>
    Promise.reject(new Error('fetch failed', { cause: new Error('host not found\n  at x') })),
};
const forbidden = {
  name: 'forbidden',
  find: () => Promise.reject(new Error('must not be tried')),
};

describe('firstRuntime', () => {
  it('takes the first that is there and tries no further', async () => {
    await expect(firstRuntime([absent, working, forbidden], () => {})).resolves.toBe(RUNTIME);
  });

  it('says why one failed, by its innermost reason, and goes on', async () => {
    /** @type {string[]} */
    const told = [];
    await firstRuntime([unreachable, working], (line) => told.push(line));
    expect(told).toEqual(['Runtime: unreachable failed (host not found).']);
  });

  it('stops at once when what the user asked for is not there', async () => {
    const asked = { name: 'asked', find: () => Promise.reject(new Stop('not an Electron')) };
    await expect(firstRuntime([asked, working], () => {})).rejects.toThrow('not an Electron');
  });

  it('names every failure and what to do when none works', async () => {
    const none = firstRuntime([absent, unreachable], () => {});
    await expect(none).rejects.toThrow(
      /unreachable: host not found[^]*ELECTRON_OVERRIDE_DIST_PATH/,
    );
    await expect(none).rejects.toBeInstanceOf(Stop);
  });
});
