import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { bundle, type Bundle } from '../../../main/testing/bundle';
import { fill, smallDisk } from '../../../main/storage/testing/media';
import { importPaste } from './articles';
import { FAULTS } from '../testing/faults';
import { page } from '../testing/page';
import { temporaryFolder, value } from '../../../main/storage/testing/temporary';
import { openArticle, renameArticle, takeBack } from './index';
import { goThrough, Working } from '../testing/working';

let holder: Bundle;
beforeAll(async () => {
  holder = await bundle('main/storage/testing/holdUntilKilled.ts');
}, 60_000);
afterAll(() => holder.remove());

describe('what cannot be saved is said, kept, and delivered once and in order when the fault ends', () => {
  it.each(FAULTS)(
    '$name',
    async (fault) => {
      const outcome = await goThrough(fault, holder, { before: 3, during: 4, after: 2 });
      if (fault.atOpen) expect(outcome.noticed).toEqual([expect.stringMatching(fault.says)]);
      expect(outcome.said).toMatch(fault.says);
      expect(outcome).toMatchObject({ pending: 4, stored: 4, shown: true });
      expect(outcome.saved).toEqual(['saved', 'saved', 'saved']);
      expect(outcome.kept).toEqual(outcome.made);
    },
    60_000,
  );
});

it('imports nothing by halves on a full disk, says so, and imports it when there is room', async () => {
  const disk = smallDisk(2 << 20);
  const p = await page(undefined, join(disk, 'a.sourcemark'));
  const free = fill(disk);
  const content = `A long report\n\n${'The lock keeper said the gate would hold. '.repeat(5_000)}`;
  await importPaste(p.context, { format: 'txt', content });
  expect(p.notices()).toEqual([expect.stringMatching(/^The disk that holds the library is full/u)]);
  expect(p.store.get().articles).toHaveLength(1);
  expect(value(p.main.library().check())).toEqual([]);
  free();
  await importPaste(p.context, { format: 'txt', content });
  expect(p.store.get().articles).toHaveLength(2);
  expect(value(p.main.library().check())).toEqual([]);
});

it('stamps later what is done later, although the clock is set back by days, forward, and back', async () => {
  const day = 86_400_000;
  let time = Date.UTC(2026, 5, 10);
  const path = join(temporaryFolder(), 'a.sourcemark');
  const p = await page(undefined, path, () => time);
  const working = new Working(p);
  await working.begin();
  for (const days of [-3, 20, -40]) {
    working.work(2);
    time += days * day;
  }
  await takeBack(p.context, 'Undo');
  working.work(1);
  await working.tried();
  const changes = value(p.main.library().changes(p.articleId));
  const stamps = changes.map(({ at }) => at);
  expect(stamps).toEqual(stamps.toSorted());
  expect(new Set(stamps).size).toBe(stamps.length);
  expect(changes.at(-2)).toMatchObject({ undoes: changes.at(-3)?.id });
  expect(value(p.main.library().latestStamp())).toBe(stamps.at(-1));

  // The next start knows it from the library: with the clock set back its changes still come after.
  const next = await page(undefined, path, () => time);
  await openArticle(next.context, next.articleId);
  await renameArticle(next.context, next.articleId, 'After the clock was set back');
  const last = value(next.main.library().changes(p.articleId)).at(-1);
  expect(last?.at.localeCompare(stamps.at(-1) ?? '')).toBe(1);
  expect(value(next.main.library().check())).toEqual([]);
});
