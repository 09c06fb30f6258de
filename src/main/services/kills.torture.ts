import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, type Bundle } from '../testing/bundle';
import { campaign, type Outcome } from './testing/kills/campaign';

/** How many processes are killed, and what chance begins with: `KILLS=5000 SEED=7 npm run torture kills`. */
const KILLS = Number(process.env['KILLS'] ?? 1_100);
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 32));

let worker: Bundle;
beforeAll(async () => {
  worker = await bundle('main/services/testing/kills/worker.ts');
});
afterAll(() => worker.remove());

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function row({ kind, kills, libraries, acknowledged, lost, unreadable, opened, faults }: Outcome) {
  return {
    kind,
    kills,
    libraries,
    acknowledged: sum(acknowledged),
    lost,
    unreadable,
    'other faults': faults.length - lost - unreadable,
    'median a life': median(acknowledged),
    'longest reopening, ms': Math.round(Math.max(0, ...opened)),
  };
}

it(`loses nothing that was acknowledged in ${String(KILLS)} kills`, async () => {
  console.log(`kills: SEED=${String(SEED)} KILLS=${String(KILLS)}`);
  const before = performance.now();
  const outcomes = await campaign({ script: worker.path, kills: KILLS, seed: SEED, lanes: 3 });
  const rows = outcomes.map(row);
  const all = outcomes.flatMap(({ acknowledged }) => acknowledged);
  console.table([
    ...rows,
    {
      kind: 'all',
      kills: sum(rows.map(({ kills }) => kills)),
      libraries: sum(rows.map(({ libraries }) => libraries)),
      acknowledged: sum(all),
      lost: sum(rows.map(({ lost }) => lost)),
      unreadable: sum(rows.map(({ unreadable }) => unreadable)),
      'other faults': sum(rows.map((each) => each['other faults'])),
      'median a life': median(all),
      'longest reopening, ms': Math.max(...rows.map((each) => each['longest reopening, ms'])),
    },
  ]);
  console.log(`kills: ${String(Math.round((performance.now() - before) / 1000))} s`);
  expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
});
