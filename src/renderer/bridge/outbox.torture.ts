import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { handsOverOnce } from './testing/crashes';

/** How many courses of events, and what chance begins with: `RUNS=9000 SEED=7 npm run torture outbox`. */
const RUNS = Number(process.env['RUNS'] ?? 3_000);
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

it(`hands every change over once and in order in ${String(RUNS)} courses of events`, async () => {
  console.log(`outbox: SEED=${String(SEED)} RUNS=${String(RUNS)}`);
  const done = await fc.check(handsOverOnce, { numRuns: RUNS, seed: SEED });
  console.table([{ courses: done.numRuns, failed: done.failed }]);
  expect(fc.defaultReportMessage(done)).toBeUndefined();
});
