import { run } from './run.mjs';

/** @returns {boolean} Whether a window could be shown: only Linux can be without a display. */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** @returns {boolean} Chromium's sandbox refuses to start as root. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/** @returns {string[]} Electron's own switches for this machine, to put before the app's folder. */
export function electronSwitches(env = process.env) {
  const switches = [];
  if (isRoot()) switches.push('--no-sandbox');
  if (process.platform === 'linux' && !env.DISPLAY && env.WAYLAND_DISPLAY) {
    // Before Electron 38 X11 is the default even where there is none.
    switches.push('--ozone-platform-hint=auto');
  }
  return switches;
}

/**
 * Runs a command that opens windows: as it is when there is a display, under Xvfb when there is none.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('./run.mjs').RunOptions} [options]
 */
export function runWithDisplay(command, args, options) {
  if (hasDisplay()) return run(command, args, options);
  const screen = '-screen 0 1600x1000x24';
  return run(
    'xvfb-run',
    ['--auto-servernum', `--server-args=${screen}`, command, ...args],
    options,
  );
}
