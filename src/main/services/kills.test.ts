import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, type Bundle } from '../testing/bundle';
import { campaign } from './testing/kills/campaign';

let worker: Bundle;
beforeAll(async () => {
  worker = await bundle('main/services/testing/kills/worker.ts');
}, 60_000);
afterAll(() => worker.remove());

/** Four processes for each kind of work. `npm run torture kills` kills a thousand and more. */
const KILLS = 52;

it('loses nothing that was acknowledged when it is killed at any moment, whatever it does', async () => {
  const outcomes = await campaign({
    script: worker.path,
    kills: KILLS,
    seed: 20_260_113,
    lanes: 3,
  });
  expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
  expect(outcomes.reduce((sum, { kills }) => sum + kills, 0)).toBe(KILLS);
  expect(Math.max(...outcomes.flatMap(({ acknowledged }) => acknowledged))).toBeGreaterThan(1);
}, 300_000);
