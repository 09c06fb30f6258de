import * as fc from 'fast-check';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { value } from '../../../main/storage/testing/temporary';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { ARTICLE_ID } from '../../../shared/testing/builders';
import { PageDatabase } from '../database';
import { Main, MOODS, turns, Window } from './windows';

/** Something that happens to two windows and their main. */
const happening = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant('send' as const),
      window: fc.nat(1),
      sound: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
      anew: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('mood' as const),
      mood: fc.constantFrom(...MOODS),
      slow: fc.nat(3),
    }),
  },
  { weight: 6, arbitrary: fc.record({ what: fc.constant('wait' as const), turns: fc.nat(12) }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('try again' as const), window: fc.nat(1) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('crash' as const),
      window: fc.nat(1),
      /** Whether something is sent before the new window knows what the old one left. */
      hasty: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('restart' as const) }) },
  /** The page’s store cannot delete or change for a while. */
  { weight: 1, arbitrary: fc.record({ what: fc.constant('stuck' as const), window: fc.nat(1) }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

let databases = 0;

/** Lets it all happen; in the end main is well, both windows are gone, and one that is opened sends what is left. */
async function run(happenings: readonly Happening[]) {
  databases += 1;
  const name = `crashes-${databases}`;
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-'));
  const main = new Main(join(folder, 'a.sourcemark'));
  // Each window with those that took its place after a crash, the last one last.
  const pages = [[new Window(main, name)], [new Window(main, name)]] as [Window[], Window[]];
  const page = (n: number): Window => pages[n as 0 | 1].at(-1) as Window;
  try {
    for (const each of happenings) {
      switch (each.what) {
        case 'send':
          page(each.window).send(each.sound, each.anew);
          break;
        case 'mood':
          main.mood = each.mood;
          main.slow = each.slow;
          break;
        case 'wait':
          await turns(each.turns);
          break;
        case 'try again':
          void page(each.window).outbox.deliver();
          break;
        case 'crash': {
          page(each.window).crash();
          const window = new Window(main, name);
          pages[each.window as 0 | 1].push(window);
          if (each.hasty) window.send(true, true);
          break;
        }
        case 'restart':
          main.restart();
          break;
        case 'stuck': {
          const { outbox } = page(each.window).database;
          const stuck = () => Promise.reject(new Error('the store is stuck')) as never;
          vi.spyOn(outbox, 'delete').mockImplementationOnce(stuck);
          vi.spyOn(outbox, 'put').mockImplementationOnce(stuck);
          vi.spyOn(outbox, 'update').mockImplementationOnce(stuck);
        }
      }
    }
    await turns(20);
    page(0).crash();
    page(1).crash();
    main.mood = 'well';
    pages[0].push(new Window(main, name));
    const last = page(0);
    await last.resumed;
    await last.outbox.settle();
    const left = await last.database.outbox.toArray();
    return {
      made: pages.map((windows) => windows.flatMap(({ made }) => made)),
      left,
      status: last.status,
      committed: value(main.library.changes(ARTICLE_ID)).map(({ id }) => id),
      findings: value(main.library.check()),
    };
  } finally {
    for (const window of pages.flat()) window.crash();
    main.close();
    rmSync(folder, { recursive: true, force: true });
    await new PageDatabase(name).delete();
  }
}

/**
 * Two windows share a store and a main, and whatever may happen to the three happens: every change handed over and
 * stored reaches main once, in the order of its window, and nothing is left but what no library takes, with the reason.
 */
export const handsOverOnce = fc.asyncProperty(
  fc.array(happening, { maxLength: 30, size: 'max' }),
  async (happenings) => {
    const { made, left, status, committed, findings } = await run(happenings);
    const stored = made.flat().filter((each) => each.stored);
    const ids = (sound: boolean) =>
      stored.filter((each) => each.sound === sound).map(({ change }) => change.id);
    expect(findings).toEqual([]);
    expect(new Set(committed).size).toBe(committed.length);
    expect(committed).toEqual(expect.arrayContaining(ids(true)));
    for (const own of made) {
      const order = own
        .filter(({ stored, sound }) => stored && sound)
        .map(({ change }) => change.id);
      expect(committed.filter((id) => order.includes(id))).toEqual(order);
    }
    // Only what no library takes is left, with the reason, and it is shown.
    const kept = left.map(({ change }) => change.id);
    expect(kept).toEqual(expect.arrayContaining(ids(false)));
    const unsound = made
      .flat()
      .filter(({ sound }) => !sound)
      .map(({ change }) => change.id);
    expect(unsound).toEqual(expect.arrayContaining(kept));
    for (const { refused } of left) expect(refused).toContain('could not be done');
    expect(status.refused.map(({ change }) => change.id).toSorted()).toEqual(kept.toSorted());
    expect(status).toMatchObject({ pending: 0, failure: null });
  },
);
