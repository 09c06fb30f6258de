import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exitCode, run } from './run.mjs';

const MODULE = fileURLToPath(new URL('./run.mjs', import.meta.url));

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** @param {() => boolean} condition */
async function until(condition) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('run', () => {
  it('reports the exit code', async () => {
    const ending = await run(process.execPath, ['-e', 'process.exit(7)']);
    expect(exitCode(ending)).toBe(7);
  });

  it('rejects for a command that is not there', async () => {
    await expect(run('no-such-command-here', [])).rejects.toThrow('ENOENT');
  });

  it('sets and removes variables', async () => {
    process.env.RUN_TEST_GONE = '1';
    const code =
      'process.exit(process.env.RUN_TEST_NEW === "2" && !("RUN_TEST_GONE" in process.env) ? 0 : 1)';
    const ending = await run(process.execPath, ['-e', code], {
      env: { RUN_TEST_NEW: '2', RUN_TEST_GONE: undefined },
    });
    delete process.env.RUN_TEST_GONE;
    expect(exitCode(ending)).toBe(0);
  });

  it.each(/** @type {const} */ (['SIGINT', 'SIGTERM']))(
    'on %s ends the child and what the child started',
    async (signal) => {
      // A child that is a shell with a background process, as xvfb-run is.
      const parent = spawn(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `import { run, exitCode } from ${JSON.stringify(MODULE)};
           process.exitCode = exitCode(await run('sh', ['-c', 'sleep 60 & echo $!; wait']));`,
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let out = '';
      parent.stdout.on('data', (chunk) => (out += chunk));
      await until(() => /^\d+\n/.test(out));
      const grandchild = Number.parseInt(out, 10);
      expect(isAlive(grandchild)).toBe(true);
      const ended = new Promise((resolve) => parent.once('exit', resolve));
      parent.kill(signal);
      expect(await ended).toBe(signal === 'SIGINT' ? 130 : 143);
      await until(() => !isAlive(grandchild));
    },
    // Two Nodes have to start, on a machine that may be busy.
    30_000,
  );
});
