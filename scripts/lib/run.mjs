import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './project.mjs';

/**
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Ending How a process ended: one of the two is set.
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] Variables on top of this process's own; `undefined` removes one.
 * @property {string} [cwd] The repository's root unless told.
 * @property {import('node:child_process').StdioOptions} [stdio]
 * @property {boolean} [foreground] Share the terminal with the child (for a command that reads from it).
 *   Otherwise the child leads a process group of its own, which is ended with it: `xvfb-run` is a shell
 *   script that would leave its X server behind, and a test runner its browsers.
 */

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Milliseconds a process group gets to end by itself after a signal. */
const GRACE = 5000;

/**
 * Runs a command to its end, passes signals on, and leaves no process behind.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ending>} Rejects only when the command cannot be started.
 */
export function run(command, args, { env, cwd = ROOT, stdio, foreground = false } = {}) {
  const grouped = !foreground && process.platform !== 'win32';
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: stdio ?? [foreground ? 'inherit' : 'ignore', 'inherit', 'inherit'],
    detached: grouped,
  });

  /** @param {NodeJS.Signals} signal */
  const send = (signal) => {
    if (child.pid === undefined) return;
    try {
      if (grouped) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // Already gone.
    }
  };
  /** @type {NodeJS.Timeout | undefined} */
  let deadline;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    // On a terminal Ctrl-C reaches a foreground child without our help; twice would look like impatience.
    if (foreground && signal === 'SIGINT' && process.stdin.isTTY) return;
    send(signal);
    if (grouped) deadline ??= setTimeout(() => send('SIGKILL'), GRACE);
  };
  const last = () => send('SIGKILL');
  for (const signal of SIGNALS) process.on(signal, pass);
  process.on('exit', last);

  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(deadline);
      for (const signal of SIGNALS) process.off(signal, pass);
      process.off('exit', last);
      if (grouped) send('SIGKILL');
    };
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      settle();
      resolve({ code, signal });
    });
  });
}

/**
 * @param {Ending} ending
 * @returns {number} The exit code a shell would show: the code itself, or 128 + the signal's number.
 */
export function exitCode({ code, signal }) {
  return signal ? 128 + constants.signals[signal] : (code ?? 1);
}

/**
 * Whether a process ended because someone interrupted it, so that there is nothing to report.
 *
 * @param {Ending} ending
 */
export function wasInterrupted(ending) {
  return [130, 143, 129].includes(exitCode(ending));
}
