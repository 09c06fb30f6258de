import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { campaign, type Campaign, type Row } from './testing/flips/campaign';

/** How often each region is damaged, and what chance begins with: `FLIPS=500 SEED=7 npm run torture damage`. */
const FLIPS = Number(process.env['FLIPS'] ?? 60);
/** Only regions whose names hold this: `REGION=search npm run torture damage`. */
const REGION = process.env['REGION'] ?? '';
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 32));

const sum = (rows: readonly Row[], of: keyof Row['counts']) =>
  rows.reduce((total, { counts }) => total + counts[of], 0);

it.each([
  ['bytes, in pages of 1,024', { pageSize: 1_024, harm: 'flip' }],
  ['bytes, in pages of 4,096', { pageSize: 4_096, harm: 'flip' }],
  ['sectors, in pages of 4,096', { pageSize: 4_096, harm: 'sector' }],
] as const)('misses no damage: %s', async (what, how) => {
  console.log(`damage to ${what}: SEED=${String(SEED)} FLIPS=${String(FLIPS)}`);
  const before = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-'));
  const given: Campaign = { folder, seed: SEED, each: FLIPS, only: REGION, ...how };
  try {
    const rows = await campaign(given);
    const all = rows.reduce((total, { flips }) => total + flips, 0);
    console.table([
      ...rows.map(({ region, flips, counts }) => ({ region, damaged: flips, ...counts })),
      {
        region: 'all',
        damaged: all,
        detected: sum(rows, 'detected'),
        told: sum(rows, 'told'),
        harmless: sum(rows, 'harmless'),
        missed: sum(rows, 'missed'),
      },
    ]);
    console.log(`damage: ${String(Math.round((performance.now() - before) / 1000))} s`);
    expect(rows.flatMap(({ misses }) => misses)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
