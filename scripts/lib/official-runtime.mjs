import { join } from 'node:path';
import { cacheRoot, fillCache } from './cache.mjs';
import { isComplete } from './complete.mjs';
import { download } from './fetch.mjs';
import { ROOT, readJson, requireFrom } from './project.mjs';
import { unzip } from './unzip.mjs';

/** @typedef {import('./runtime.mjs').Runtime} Runtime */

/** @returns {string} The version of Electron that package.json pins. */
function pinnedVersion() {
  return readJson(join(ROOT, 'node_modules', 'electron', 'package.json')).version;
}

/** @returns {string} The path of the executable inside an unpacked Electron of this platform. */
export function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} version */
function place(version) {
  const name = `electron-${version}-${process.platform}-${process.arch}`;
  const folder = join(cacheRoot(), 'runtime', name);
  return {
    folder,
    key: `official ${name}`,
    /** @type {Runtime} */
    runtime: { executable: join(folder, executableName()), version, from: `the cache (${folder})` },
  };
}

/** @returns {Runtime | undefined} The pinned Electron if an earlier run downloaded it. */
export function cachedOfficialRuntime() {
  const { folder, key, runtime } = place(pinnedVersion());
  return isComplete(folder, key) ? runtime : undefined;
}

/**
 * Downloads the pinned Electron from its release host (or the mirror that @electron/get is told of),
 * checks it against the checksums inside the npm package, and unpacks it into the cache.
 *
 * @returns {Promise<Runtime>} Rejects within seconds when the host cannot be reached.
 */
export async function downloadOfficialRuntime() {
  const version = pinnedVersion();
  const { folder, key, runtime } = place(version);
  const electron = requireFrom('electron');
  const { downloadArtifact, ElectronDownloadCacheMode } = await import(
    /* @vite-ignore */ electron.resolve('@electron/get')
  );
  await fillCache(folder, key, async (work, out) => {
    /** @type {string} */
    const zip = await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: electron('./checksums.json'),
      cacheMode: ElectronDownloadCacheMode.Bypass,
      tempDirectory: work,
      downloader: {
        download: (/** @type {string} */ url, /** @type {string} */ to) =>
          download({ url, to, label: `Electron ${version}` }),
      },
    });
    await unzip(zip, out);
  });
  return { ...runtime, from: `the official download, now in ${folder}` };
}
