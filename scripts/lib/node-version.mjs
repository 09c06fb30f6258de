import { Stop } from './stop.mjs';

/** The oldest Node the tools run on. */
const OLDEST = { major: 20, minor: 19 };

/**
 * @param {string} version As in `process.versions.node`: `20.19.1`.
 * @returns {boolean}
 */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

/** Stops with a message when this Node is too old. */
export function requireNode() {
  if (isSupported(process.versions.node)) return;
  throw new Stop(
    `Sourcemark's tools need Node ${OLDEST.major}.${OLDEST.minor} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'Nothing was changed. Install a current Node and run the same command again.',
  );
}
