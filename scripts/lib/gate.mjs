import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
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
 * @property {(stdio: import('node:child_process').StdioOptions) => Promise<Ending>} start
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
  return {
    name,
    start(stdio) {
      const { command, args } = packageScript(name);
      return run(command, args, { stdio });
    },
    count: countCheck,
  };
}

/**
 * @param {NodeJS.ProcessEnv} env For the stage that starts Electron.
 * @param {string} folder For the runners' JSON.
 * @returns {Stage[][]} The whole gate, in order. Stages of one row run at once: each works on one core only.
 */
function stages(env, folder) {
  const unitJson = join(folder, 'unit.json');
  const e2eJson = join(folder, 'e2e.json');
  return [
    [check('lint'), check('format:check'), check('typecheck')],
    [
      {
        name: 'unit',
        start(stdio) {
          const { command, args } = packageScript('test:unit');
          const reporters = [
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${unitJson}`,
          ];
          return run(command, [...args, ...reporters], { stdio });
        },
        count: (code) => countVitest(readIfWritten(unitJson), code),
      },
    ],
    [{ name: 'build', start: (stdio) => build({ stdio }), count: countCheck }],
    [
      {
        name: 'e2e',
        needs: 'build',
        start(stdio) {
          const { command, args } = packageScript('test:e2e');
          return runWithDisplay(command, [...args, '--reporter=list,json'], {
            stdio,
            env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eJson },
          });
        },
        count: (code) => countPlaywright(readIfWritten(e2eJson), code),
      },
    ],
  ];
}

/**
 * Runs stages at once, then prints what each said, in order; a stage alone prints as it goes.
 *
 * @param {Stage[]} row
 * @param {string} folder For what they say meanwhile.
 * @returns {Promise<{ stage: Stage, ending: Ending, seconds: number }[]>}
 */
async function runRow(row, folder) {
  const heading = (/** @type {Stage} */ { name }) => process.stdout.write(`\n── ${name}\n`);
  const alone = row.length === 1;
  const ended = await Promise.all(
    row.map(async (stage, i) => {
      const begun = Date.now();
      const said = join(folder, `said-${i}.txt`);
      if (alone) heading(stage);
      const output = alone ? 'inherit' : openSync(said, 'w');
      const ending = await stage.start(['ignore', output, output]);
      if (typeof output === 'number') closeSync(output);
      return { stage, ending, seconds: (Date.now() - begun) / 1000, said };
    }),
  );
  for (const { stage, said } of alone ? [] : ended) {
    heading(stage);
    process.stdout.write(readFileSync(said));
  }
  return ended;
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
    for (const row of stages(env, folder)) {
      const blocked = row.find(({ needs }) =>
        results.some(({ name, failed }) => name === needs && failed > 0),
      );
      if (blocked !== undefined) {
        const notes = [`could not run, because ${blocked.needs} failed`];
        results.push({ name: blocked.name, seconds: 0, passed: 0, failed: 1, notes });
        continue;
      }
      for (const { stage, ending, seconds } of await runRow(row, folder)) {
        if (wasInterrupted(ending)) {
          process.stdout.write(`\nInterrupted during ${stage.name}.\n`);
          return exitCode(ending);
        }
        results.push({ name: stage.name, seconds, ...stage.count(exitCode(ending)) });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { passed, failed } = total(results);
  process.stdout.write(`\n${results.map(line).join('\n')}\n\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
