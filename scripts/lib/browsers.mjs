import { Stop } from './stop.mjs';
import { aptInstall, onPath, thisRelease } from './system-libraries.mjs';

/** What each browser may be called, and the Debian package that has it. */
const BROWSERS = {
  chromium: { names: ['chromium', 'chromium-browser', 'google-chrome'], packages: ['chromium'] },
  firefox: { names: ['firefox-esr', 'firefox'], packages: ['firefox-esr'] },
};

/** @param {readonly string[]} names */
const find = (names) => names.find(onPath);

/**
 * Makes sure that Chromium and Firefox can be run here, from the packages of Debian where they are missing.
 *
 * @returns {Promise<{ chromium: string, firefox: string }>} The command of each. Rejects with a Stop where one is missing.
 */
export async function ensureBrowsers() {
  const { chromium, firefox } = BROWSERS;
  const missing = [chromium, firefox].filter(({ names }) => find(names) === undefined);
  if (missing.length > 0) {
    const packages = missing.flatMap((browser) => browser.packages);
    const why = `The review copy is tested in Chromium and Firefox, and this system lacks ${packages.join(' and ')}.`;
    if (!thisRelease().debian) {
      throw new Stop(`${why} Install what is missing and run the same command again.`);
    }
    await aptInstall(packages, why);
  }
  const found = { chromium: find(chromium.names), firefox: find(firefox.names) };
  if (found.chromium === undefined || found.firefox === undefined) {
    throw new Stop('A browser is still missing after the installation.');
  }
  return { chromium: found.chromium, firefox: found.firefox };
}
