import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasDisplay, isRoot } from './display.mjs';
import { exitCode, run } from './run.mjs';
import { say } from './say.mjs';
import { Stop } from './stop.mjs';

/** The Debian package of each library Electron links to, by the start of the library's file name. */
const PACKAGES = {
  'libasound.so': 'libasound2',
  'libatk-1.0.so': 'libatk1.0-0',
  'libatk-bridge-2.0.so': 'libatk-bridge2.0-0',
  'libatspi.so': 'libatspi2.0-0',
  'libcairo.so': 'libcairo2',
  'libcups.so': 'libcups2',
  'libdbus-1.so': 'libdbus-1-3',
  'libdrm.so': 'libdrm2',
  'libexpat.so': 'libexpat1',
  'libgbm.so': 'libgbm1',
  'libgio-2.0.so': 'libglib2.0-0',
  'libglib-2.0.so': 'libglib2.0-0',
  'libgobject-2.0.so': 'libglib2.0-0',
  'libgtk-3.so': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so': 'libudev1',
  'libX11.so': 'libx11-6',
  'libxcb.so': 'libxcb1',
  'libXcomposite.so': 'libxcomposite1',
  'libXdamage.so': 'libxdamage1',
  'libXext.so': 'libxext6',
  'libXfixes.so': 'libxfixes3',
  'libxkbcommon.so': 'libxkbcommon0',
  'libXrandr.so': 'libxrandr2',
};

/** Debian 13 and Ubuntu 24.04 gave the packages whose ABI holds a time a new name. */
const RENAMED = [
  'libasound2',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
];
const BEFORE_RENAMING = ['bionic', 'focal', 'jammy', 'buster', 'bullseye', 'bookworm'];

/**
 * @param {string} release The text of /etc/os-release.
 * @returns {{ debian: boolean, codename: string }} Ubuntu's or Debian's code name, also for their derivatives.
 */
export function readRelease(release) {
  const value = (/** @type {string} */ name) =>
    release.match(new RegExp(`^${name}="?([^"\n]*)"?$`, 'm'))?.[1] ?? '';
  const family = `${value('ID')} ${value('ID_LIKE')}`.split(' ');
  return {
    debian: family.includes('debian') || family.includes('ubuntu'),
    codename: value('UBUNTU_CODENAME') || value('DEBIAN_CODENAME') || value('VERSION_CODENAME'),
  };
}

/**
 * @param {string[]} libraries File names, as `ldd` prints them.
 * @param {string} codename Of the Debian or Ubuntu release.
 * @returns {{ packages: string[], unknown: string[] }} What to install, and libraries we know no package for.
 */
export function packagesFor(libraries, codename) {
  const packages = new Set();
  const unknown = [];
  for (const library of libraries) {
    const name = Object.entries(PACKAGES).find(([start]) => library.startsWith(start))?.[1];
    if (!name) unknown.push(library);
    else if (RENAMED.includes(name) && !BEFORE_RENAMING.includes(codename))
      packages.add(`${name}t64`);
    else packages.add(name);
  }
  return { packages: [...packages].sort(), unknown };
}

/**
 * @param {string} output What `ldd` printed.
 * @returns {string[]} File names of the libraries it did not find.
 */
export function missingIn(output) {
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
}

/**
 * @param {string} command
 * @returns {boolean} Whether it can be run by its name.
 */
export function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * @param {string} executable
 * @returns {{ libraries: string[], tools: string[] }} What is not on this machine.
 */
function missing(executable) {
  const ldd = spawnSync('ldd', [executable], { encoding: 'utf8' });
  // xvfb-run needs xauth, which the xvfb package only recommends.
  const tools = hasDisplay()
    ? []
    : [
        ['xvfb-run', 'xvfb'],
        ['xauth', 'xauth'],
      ]
        .filter(([name = '']) => !onPath(name))
        .map(([, name = '']) => name);
  return { libraries: missingIn(ldd.stdout ?? ''), tools };
}

/** @returns {{ debian: boolean, codename: string }} The system this runs on, as far as it says what it is. */
export function thisRelease() {
  let text = '';
  try {
    text = readFileSync('/etc/os-release', 'utf8');
  } catch {
    // A Linux that does not say what it is gets the general message.
  }
  return readRelease(text);
}

/**
 * Installs Debian packages where this is root's to do; otherwise the command to do so is the message.
 *
 * @param {string[]} packages
 * @param {string} why What is missing, as a sentence.
 * @returns {Promise<void>} Rejects with a Stop where they are not installed.
 */
export async function aptInstall(packages, why) {
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  if (!isRoot()) {
    throw new Stop(
      `${why} Install what is missing and run the same command again:\n\n` +
        `  sudo apt-get update && sudo ${install.join(' ')}\n`,
    );
  }
  say(`System: ${why} Running as root: ${install.join(' ')}`);
  for (const [command = '', ...args] of [
    ['apt-get', 'update', '-q'],
    [...install, '-q', '-o', 'DPkg::Lock::Timeout=120'],
  ]) {
    const ending = await run(command, args, {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 2, 2],
    });
    if (exitCode(ending) !== 0) {
      throw new Stop(`${[command, ...args].join(' ')} failed; what it said is above.`);
    }
  }
}

/**
 * Makes sure that Electron can start here: its shared libraries, and Xvfb when there is no display. As
 * root on Debian or Ubuntu what is missing is installed; otherwise the command to do so is the message.
 *
 * @param {string} executable The Electron binary.
 * @returns {Promise<void>} Rejects with a Stop when something is still missing.
 */
export async function ensureSystemLibraries(executable) {
  if (process.platform !== 'linux') return;
  const { libraries, tools } = missing(executable);
  if (libraries.length + tools.length === 0) return;

  const names = [...libraries, ...tools].join(', ');
  const { debian, codename } = thisRelease();
  const { packages, unknown } = packagesFor(libraries, codename);
  if (!debian || unknown.length > 0) {
    throw new Stop(
      `Electron cannot start: this system lacks ${names}.\n` +
        `Install ${unknown.length > 0 ? unknown.join(', ') : 'them'} with the system's package manager and run the same command again.`,
    );
  }
  await aptInstall([...packages, ...tools], `Electron cannot start: this system lacks ${names}.`);
  const left = missing(executable);
  if (left.libraries.length + left.tools.length > 0) {
    throw new Stop(
      `Still missing after the installation: ${[...left.libraries, ...left.tools].join(', ')}.`,
    );
  }
  say('System: installed.');
}
