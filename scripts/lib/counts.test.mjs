import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countCheck, countPlaywright, countVitest, total } from './counts.mjs';
import { ROOT } from './project.mjs';

const vitest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] }],
};
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('a check', () => {
  it('counts as one', () => {
    expect(countCheck(0)).toMatchObject({ passed: 1, failed: 0 });
    expect(countCheck(2)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('unit tests', () => {
  it('count one by one', () => {
    expect(countVitest(vitest, 0)).toEqual({ passed: 5, failed: 0, notes: [] });
    expect(countVitest({ ...vitest, numFailedTests: 2 }, 1)).toMatchObject({
      passed: 5,
      failed: 2,
    });
  });

  it('fail for a file that could not be loaded, although none of its tests failed', () => {
    const testResults = [
      { name: join(ROOT, 'src', 'b.test.ts'), status: 'failed', assertionResults: [] },
    ];
    expect(countVitest({ ...vitest, testResults }, 1)).toEqual({
      passed: 5,
      failed: 1,
      notes: ['src/b.test.ts failed outside its tests'],
    });
  });

  it('fail when some were skipped or left to do', () => {
    const report = { ...vitest, numPendingTests: 1, numTodoTests: 1 };
    expect(countVitest(report, 0)).toMatchObject({ passed: 5, failed: 2 });
  });

  it('fail when the runner failed without a failed test, or wrote nothing, or ran nothing', () => {
    expect(countVitest(vitest, 1).failed).toBe(1);
    expect(countVitest(undefined, 0).failed).toBe(1);
    expect(countVitest({ ...vitest, numPassedTests: 0, testResults: [] }, 0).failed).toBe(1);
  });
});

describe('end-to-end tests', () => {
  it('count one by one', () => {
    expect(countPlaywright(playwright, 0)).toEqual({ passed: 3, failed: 0, notes: [] });
  });

  it('fail when there were none', () => {
    const stats = { ...playwright.stats, expected: 0 };
    expect(countPlaywright({ ...playwright, stats }, 0)).toEqual({
      passed: 0,
      failed: 1,
      notes: ['no test ran'],
    });
  });

  it('fail when skipped, flaky, or broken before the first test', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 1 };
    const report = { stats, errors: [{ message: 'config broken\nat x' }] };
    const counts = countPlaywright(report, 1);
    expect(counts).toMatchObject({ passed: 3, failed: 4 });
    expect(counts.notes).toContain('config broken');
  });

  it('fail when the runner wrote nothing', () => {
    expect(countPlaywright(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
  });
});

it('sums all runners', () => {
  expect(total([countCheck(0), countVitest(vitest, 0), countPlaywright(undefined, 1)])).toEqual({
    passed: 6,
    failed: 1,
  });
});
