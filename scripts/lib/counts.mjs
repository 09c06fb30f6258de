import { relative } from 'node:path';
import { ROOT } from './project.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} notes What a reader must know beyond the two numbers.
 */

/**
 * A check without tests of its own (format, lint, types, build) counts as one.
 *
 * @param {number} code Its exit code.
 * @returns {Counts}
 */
export function countCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, notes: [] } : { passed: 0, failed: 1, notes: [] };
}

/**
 * What no runner may hide: nothing ran, tests were skipped, or it failed without naming a test.
 *
 * @param {Counts} counts
 * @param {{ skipped: number, code: number }} run
 * @returns {Counts}
 */
function strictly({ passed, failed, notes }, { skipped, code }) {
  const all = [...notes];
  let sum = failed;
  if (skipped > 0) {
    all.push(`${skipped} skipped: a skipped test counts as failed`);
    sum += skipped;
  }
  if (passed + sum === 0) {
    all.push('no test ran');
    sum += 1;
  }
  if (code !== 0 && sum === 0) {
    all.push(`the runner ended with exit code ${code} although no test failed`);
    sum += 1;
  }
  return { passed, failed: sum, notes: all };
}

/**
 * @param {any} report What vitest's JSON reporter wrote; undefined when it wrote nothing.
 * @param {number} code vitest's exit code.
 * @returns {Counts}
 */
export function countVitest(report, code) {
  if (!report) return { passed: 0, failed: 1, notes: ['vitest wrote no result'] };
  /** @type {{ name: string, status: string, assertionResults: { status: string }[] }[]} */
  const files = report.testResults;
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return strictly(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      notes: broken.map(({ name }) => `${relative(ROOT, name)} failed outside its tests`),
    },
    { skipped: report.numPendingTests + report.numTodoTests, code },
  );
}

/**
 * @param {any} report What Playwright's JSON reporter wrote; undefined when it wrote nothing.
 * @param {number} code Playwright's exit code.
 * @returns {Counts} A flaky test counts as failed.
 */
export function countPlaywright(report, code) {
  if (!report) return { passed: 0, failed: 1, notes: ['Playwright wrote no result'] };
  const { expected, unexpected, flaky, skipped } = report.stats;
  /** @type {{ message?: string }[]} */
  const errors = report.errors ?? [];
  const notes = errors.map(({ message = 'unknown error' }) => message.split('\n', 1)[0] ?? '');
  if (flaky > 0) notes.push(`${flaky} passed only when repeated: they count as failed`);
  return strictly(
    { passed: expected, failed: unexpected + flaky + errors.length, notes },
    { skipped, code },
  );
}

/** @param {Counts[]} all */
export function total(all) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    all.reduce((n, counts) => n + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
