import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { electronSwitches, hasDisplay } from './lib/display.mjs';
import { ROOT } from './lib/project.mjs';
import { exitCode, run } from './lib/run.mjs';
import { resolveRuntime } from './lib/runtime.mjs';
import { say } from './lib/say.mjs';
import { runtimeEnv, setUpTools } from './lib/set-up.mjs';
import { Stop, describe, main } from './lib/stop.mjs';
import { ensureSystemLibraries } from './lib/system-libraries.mjs';

/**
 * Opens the app and waits until it is closed.
 *
 * @param {string[]} args The app's own arguments: files to open.
 */
async function openWindow(args) {
  const runtime = await resolveRuntime();
  await ensureSystemLibraries(runtime.executable);
  await ensureBuilt();
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const ending = await run(runtime.executable, [...electronSwitches(), ROOT, ...args], {
    env: runtimeEnv(runtime),
    cwd,
  });
  process.exitCode = exitCode(ending);
}

/** @returns {string} The first sample that comes tagged, or the first sample when none does. */
function firstSample() {
  const folder = join(ROOT, 'samples');
  const names = readdirSync(folder).sort();
  const name =
    names.find((candidate) => candidate.endsWith('.sourcemark.json')) ??
    names.find((candidate) => /\.(txt|html|md)$/.test(candidate));
  if (!name) throw new Stop(`There is no sample article in ${folder}.`);
  return join(folder, name);
}

/** Does the app's main job without a window: imports the sample and writes its sourcing report. */
async function reportWithoutWindow() {
  try {
    await resolveRuntime();
  } catch (error) {
    // Only the window needs it.
    say(describe(error));
  }
  await ensureBuilt();
  const sample = firstSample();
  const report = join(ROOT, 'out', 'report', `${basename(sample).split('.')[0]}.html`);
  mkdirSync(join(ROOT, 'out', 'report'), { recursive: true });
  say(`There is no display, so the report of ${sample} is written without a window.`);
  const cli = join(ROOT, 'out', 'main', 'cli.js');
  const ending = await run(process.execPath, [
    cli,
    'report',
    sample,
    '--format',
    'html',
    '--out',
    report,
  ]);
  if (exitCode(ending) !== 0)
    throw new Stop('The report could not be written; the reason is above.');
  process.stdout.write(
    `Sourcing report: ${report}\n` +
      'To open the window, run npm start in a desktop session, or xvfb-run -a npm start here.\n',
  );
}

await main(async () => {
  await setUpTools();
  await (hasDisplay() ? openWindow(process.argv.slice(2)) : reportWithoutWindow());
});
