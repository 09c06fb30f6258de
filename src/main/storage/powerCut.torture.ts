import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { atWork, type Cut, fileHalfCarried, logCutShort, logWithGaps } from './testing/powerCuts';

/** How many cuts of each kind, and what chance begins with: `CUTS=9000 SEED=7 npm run torture power`. */
const CUTS = Number(process.env['CUTS'] ?? 1_000);
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 32));

const isWhole = ({ found, whole }: Cut) =>
  isDeepStrictEqual(found, { changes: whole, findings: [] });

it(`opens with everything committed after ${String(CUTS)} power cuts of each kind`, () => {
  console.log(`power cuts: SEED=${String(SEED)} CUTS=${String(CUTS)}`);
  const work = atWork();
  try {
    const kinds = { logCutShort, logWithGaps, fileHalfCarried };
    const rows = Object.entries(kinds).map(([kind, cutting]) => {
      const cuts = cutting(work, CUTS, SEED);
      const opened = cuts.filter(({ found }) => typeof found.changes !== 'string').length;
      return { kind, cuts: cuts.length, opened, whole: cuts.filter(isWhole).length };
    });
    console.table(rows);
    for (const { cuts, whole } of rows) expect(whole).toBe(cuts);
  } finally {
    work.remove();
  }
});
