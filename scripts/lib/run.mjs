import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout } from 'node:timers/promises';
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

/** Milliseconds a process group gets to end by itself after a signal was passed to it. */
const GRACE = 5000;

/** Milliseconds the rest of a group gets when its leader has ended: an X server removes its lock file. */
const REST = 1000;

/**
 * Ends what is left of a process group whose leader has ended.
 *
 * @param {(signal: NodeJS.Signals | 0) => boolean} send False when nobody is left to receive it.
 */
async function endRest(send) {
  const deadline = Date.now() + REST;
  if (!send('SIGTERM')) return;
  while (Date.now() < deadline && send(0)) await setTimeout(20);
  send('SIGKILL');
}

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
  const send = (/** @type {NodeJS.Signals | 0} */ signal) => {
    if (child.pid === undefined) return false;
    try {
      return process.kill(grouped ? -child.pid : child.pid, signal);
    } catch {
      // Already gone.
      return false;
    }
  };
  /** @type {AbortController | undefined} Stops the wait for a group that was sent a signal. */
  let waiting;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    // On a terminal Ctrl-C reaches a foreground child without our help; twice would look like impatience.
    if (foreground && signal === 'SIGINT' && process.stdin.isTTY) return;
    send(signal);
    if (!grouped || waiting) return;
    waiting = new AbortController();
    setTimeout(GRACE, undefined, { signal: waiting.signal }).then(
      () => send('SIGKILL'),
      () => undefined,
    );
  };
  const last = () => void send('SIGKILL');
  // Before the child is there: it may be at work, and seen to be, before this process gets its next turn.
  for (const signal of SIGNALS) process.on(signal, pass);
  process.on('exit', last);
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: stdio ?? [foreground ? 'inherit' : 'ignore', 'inherit', 'inherit'],
    detached: grouped,
  });

  return new Promise((resolve, reject) => {
    const settle = async () => {
      waiting?.abort();
      if (grouped) await endRest(send);
      for (const signal of SIGNALS) process.off(signal, pass);
      process.off('exit', last);
    };
    child.once('error', (error) => void settle().then(() => reject(error)));
    child.once('exit', (code, signal) => void settle().then(() => resolve({ code, signal })));
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
