import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, type Bundle } from '../../../main/testing/bundle';
import { FAULTS } from '../testing/faults';
import { page } from '../testing/page';
import { titlesIn, Working } from '../testing/working';

let holder: Bundle;
beforeAll(async () => {
  holder = await bundle('main/storage/testing/holdUntilKilled.ts');
}, 60_000);
afterAll(() => holder.remove());

describe('what cannot be saved is said, kept, and delivered once and in order when the fault ends', () => {
  it.each(FAULTS)(
    '$name',
    async ({ site, atOpen, says }) => {
      const { path, begin } = site(holder);
      let end = atOpen ? await begin() : undefined;
      const p = await page(undefined, path);
      if (atOpen) expect(p.notices()).toEqual([expect.stringMatching(says)]);
      const working = new Working(p);
      await working.begin();
      if (!atOpen) working.work(3);
      await working.tried();
      expect(working.said()).toBe('saved');
      end ??= await begin();

      working.work(4);
      await working.tried();
      expect(working.said()).toMatch(says);
      expect(p.store.get().outbox.pending).toBe(4);
      expect(await p.database.outbox.count()).toBe(4);
      expect(p.store.get().open?.records.get('article', p.articleId)?.title).toBe(
        working.made().at(-1),
      );

      await end();
      await p.outbox.deliver();
      expect(working.said()).toBe('saved');
      working.work(2);
      await working.tried();
      expect(working.said()).toBe('saved');
      expect(await p.database.outbox.count()).toBe(0);
      p.main.library().close();
      expect(titlesIn(path, p.articleId)).toEqual(working.made());
    },
    60_000,
  );
});
