import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, type Bundle } from '../../../main/testing/bundle';
import { FAULTS } from '../testing/faults';
import { goThrough, type Steps } from '../testing/working';

/** How often each fault happens, to a library of its own each time. */
const ROUNDS = 12;

let holder: Bundle;
beforeAll(async () => {
  holder = await bundle('main/storage/testing/holdUntilKilled.ts');
});
afterAll(() => {
  holder.remove();
  console.table(rows);
});

/** More and more work, from round to round. */
const stepsOf = (round: number): Steps => ({
  before: 1 + 3 * round,
  during: 1 + ((7 * round) % 40),
  after: 1 + (round % 5),
});

const rows: Record<string, string | number>[] = [];

it.each(FAULTS)('$name', async (fault) => {
  const row = {
    fault: fault.name,
    said: '',
    rounds: ROUNDS,
    during: 0,
    delivered: 0,
    lost: 0,
    twice: 0,
  };
  rows.push(row);
  for (let round = 0; round < ROUNDS; round += 1) {
    const steps = stepsOf(round);
    const { said, made, kept } = await goThrough(fault, holder, steps);
    expect(said).toMatch(fault.says);
    const before = fault.atOpen ? 0 : steps.before;
    const wanted = made.slice(before, before + steps.during);
    row.said = `${said.slice(0, 60)}…`;
    row.during += steps.during;
    row.delivered += wanted.filter((title) => kept.includes(title)).length;
    row.lost += made.filter((title) => !kept.includes(title)).length;
    row.twice += kept.length - new Set(kept).size;
    // Once each, and in order.
    expect(kept).toEqual(made);
  }
});
