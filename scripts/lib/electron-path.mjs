import { electronSwitches } from './display.mjs';
import { ROOT } from './project.mjs';
import { resolveRuntime } from './runtime.mjs';

/**
 * What Playwright's `_electron.launch` needs to start the built app on this machine. Inside `npm test`,
 * `npm run bench` and `npm run screenshots` the runtime is already known; elsewhere this finds it.
 *
 * @param {string[]} [args] The app's own arguments.
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 */
export async function electronLaunch(args = []) {
  const { executable } = await resolveRuntime({ quiet: true });
  return { executablePath: executable, args: [...electronSwitches(), ROOT, ...args] };
}
