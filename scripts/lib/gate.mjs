import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { countCheck, countPlaywright, countVitest, total } from './counts.mjs';
import { runWithDisplay } from './display.mjs';
import { packageScript, readJson } from './project.mjs';
import { exitCode, run, wasInterrupted } from './run.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('./run.mjs').Ending} Ending
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {() => Promise<Ending>} start
 * @property {(code: number) => Counts} count
 * @property {string} [needs] A stage that must have passed, or this one counts as failed without running.
 *
 * @typedef {Counts & { name: string, seconds: number }} Result
 */

/** @param {string} file */
function readIfWritten(file) {
  try {
    return readJson(file);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name A script of package.json.
 * @returns {Stage}
 */
function check(name) {
  const start = () => {
    const { command, args } = packageScript(name);
    return run(command, args);
  };
  return { name, start, count: countCheck };
}

/**
 * @param {NodeJS.ProcessEnv} env For the stage that starts Electron.
 * @param {string} folder For the runners' JSON.
 * @returns {Stage[]} The whole gate, in order.
 */
function stages(env, folder) {
  const unitJson = join(folder, 'unit.json');
  const e2eJson = join(folder, 'e2e.json');
  return [
    check('format:check'),
    check('lint'),
    check('typecheck'),
    {
      name: 'unit',
      start() {
        const { command, args } = packageScript('test:unit');
        const reporters = [
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${unitJson}`,
        ];
        return run(command, [...args, ...reporters]);
      },
      count: (code) => countVitest(readIfWritten(unitJson), code),
    },
    { name: 'build', start: () => build(), count: countCheck },
    {
      name: 'e2e',
      needs: 'build',
      start() {
        const { command, args } = packageScript('test:e2e');
        return runWithDisplay(command, [...args, '--reporter=list,json'], {
          env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eJson },
        });
      },
      count: (code) => countPlaywright(readIfWritten(e2eJson), code),
    },
  ];
}

/** @param {Result} result */
function line({ name, seconds, passed, failed, notes }) {
  const figures = `${passed} passed, ${failed} failed`;
  return [
    `${name.padEnd(14)}${seconds.toFixed(1).padStart(6)} s   ${figures}`,
    ...notes.map((note) => `    ${note}`),
  ].join('\n');
}

/**
 * Runs every stage, each to its end, and prints what each said, a table, and the sum as the last line.
 *
 * @param {NodeJS.ProcessEnv} env For the stage that starts Electron.
 * @returns {Promise<number>} The exit code: 0 only when something ran and nothing failed.
 */
export async function runGate(env) {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-gate-'));
  /** @type {Result[]} */
  const results = [];
  try {
    for (const { name, needs, start, count } of stages(env, folder)) {
      process.stdout.write(`\n── ${name}\n`);
      const begun = Date.now();
      const blocked = results.some((result) => result.name === needs && result.failed > 0);
      if (blocked) {
        const notes = [`could not run, because ${needs} failed`];
        results.push({ name, seconds: 0, passed: 0, failed: 1, notes });
        continue;
      }
      const ending = await start();
      if (wasInterrupted(ending)) {
        process.stdout.write(`\nInterrupted during ${name}.\n`);
        return exitCode(ending);
      }
      const seconds = (Date.now() - begun) / 1000;
      results.push({ name, seconds, ...count(exitCode(ending)) });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { passed, failed } = total(results);
  process.stdout.write(`\n${results.map(line).join('\n')}\n\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
