import { ensureBuilt } from './build.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';
import { runWithDisplay } from './display.mjs';
import { installPackages } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { RUNTIME_VARIABLE, resolveRuntime } from './runtime.mjs';
import { exitCode } from './run.mjs';

/** @typedef {import('./runtime.mjs').Runtime} Runtime */

/** Checks Node and installs packages: all that a command without a window needs. */
export async function setUpTools() {
  requireNode();
  await installPackages();
}

/**
 * Sets up everything the app's window needs, installing what is missing.
 *
 * @returns {Promise<Runtime>} Rejects with a Stop that says what to do.
 */
export async function setUp() {
  await setUpTools();
  const runtime = await resolveRuntime();
  await ensureSystemLibraries(runtime.executable);
  return runtime;
}

/**
 * @param {Runtime} runtime
 * @returns {NodeJS.ProcessEnv} What a child that starts Electron must find in its environment.
 */
export function runtimeEnv(runtime) {
  return {
    [RUNTIME_VARIABLE]: runtime.executable,
    // The name electron-vite knows it by.
    ELECTRON_EXEC_PATH: runtime.executable,
    // Set by editors built on Electron; it would turn the app into a plain Node.
    ELECTRON_RUN_AS_NODE: undefined,
  };
}

/**
 * Sets up, builds, and runs a Node script that drives the app, under Xvfb when there is no display.
 *
 * @param {string[]} args The script and its arguments, for this Node.
 * @returns {Promise<void>} The script's exit code becomes this process's.
 */
export async function runAgainstApp(args) {
  const runtime = await setUp();
  await ensureBuilt();
  const ending = await runWithDisplay(process.execPath, args, { env: runtimeEnv(runtime) });
  process.exitCode = exitCode(ending);
}
