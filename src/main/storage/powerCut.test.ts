import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type AtWork,
  atWork,
  type Cut,
  fileHalfCarried,
  logCutShort,
  logWithGaps,
} from './testing/powerCuts';

/** How many cuts of each kind, and what chance begins with. `npm run torture power` takes many more. */
const CUTS = 25;
const SEED = 20_260_113;

let work: AtWork;
beforeAll(() => {
  work = atWork();
}, 60_000);
afterAll(() => work.remove());

function expectWhole(cuts: readonly Cut[]): void {
  expect(cuts.length).toBeGreaterThanOrEqual(CUTS);
  for (const { found, whole } of cuts) expect(found).toEqual({ changes: whole, findings: [] });
}

it('opens with everything up to the last whole commit, wherever its log is cut', () => {
  expectWhole(logCutShort(work, CUTS, SEED));
}, 120_000);

it('opens without the last commit where any sector of it is not on the disk', () => {
  expectWhole(logWithGaps(work, CUTS, SEED));
}, 120_000);

it('opens with everything where the log was being carried into the file, whatever sectors were written', () => {
  expectWhole(fileHalfCarried(work, CUTS, SEED));
}, 120_000);
