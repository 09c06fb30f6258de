// Runs the app named on the command line, as the default app inside an official Electron does. An ES
// module with top-level await: Electron holds `ready` back until the app has been loaded.
import { existsSync, readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import electron from 'electron';

/**
 * `app` with the setters Electron's own default app uses; they are not in its public types.
 *
 * @type {import('electron').App & { setVersion(version: string): void, setAppPath(path: string): void }}
 */
const app = /** @type {any} */ (electron.app);

/** Reads the switches Electron documents for its command line; all others are Chromium's or the app's. */
function readCommandLine(/** @type {string[]} */ args) {
  /** @type {string[]} */
  const modules = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '-v' || arg === '--version') return { modules, version: true };
    if (arg === '-r' || arg === '--require') {
      index += 1;
      modules.push(args[index] ?? '');
    } else if (arg.startsWith('--app=')) {
      return { modules, file: arg.slice('--app='.length) };
    } else if (!arg.startsWith('-')) {
      return { modules, file: arg };
    }
  }
  return { modules };
}

/** Gives the app its own name, version and path, which so far are the default app's. */
function adopt(/** @type {string} */ folder) {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  const { version, productName, name, desktopName } = JSON.parse(readFileSync(file, 'utf8'));
  if (version) app.setVersion(version);
  if (productName || name) app.setName(productName || name);
  app.setDesktopName(desktopName || `${app.getName()}.desktop`);
  app.setAppPath(folder);
  return true;
}

async function load(/** @type {string} */ path) {
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
  const adopted = adopt(path);
  const entry = createRequire(join(path, 'index.js')).resolve(path);
  if (!adopted) app.setAppPath(dirname(entry));
  await import(pathToFileURL(entry).href);
}

const { version, file, modules } = readCommandLine(process.argv.slice(1));
if (version) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (file === undefined) {
  console.error('Usage: electron [switches] FOLDER [arguments]');
  process.exit(1);
}
try {
  for (const name of modules) Module.createRequire(join(process.cwd(), 'index.js'))(name);
  await load(resolve(file));
} catch (error) {
  console.error(`Unable to run the app at ${file}\n`, error);
  process.exit(1);
}
