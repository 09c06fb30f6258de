import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { value } from '../../../main/storage/testing/temporary';
import { LINE_LIMIT } from '../../../shared/model';
import { Drafts, WindowLock } from '../../bridge';
import { FakeLocks } from '../../bridge/testing/locks';
import { page } from '../testing/page';
import { finishDraft, flushDrafts, openArticle, type } from './index';

async function opened() {
  const p = await page();
  await openArticle(p.context, p.articleId);
  const place = (field: string) => ({ kind: 'article' as const, id: p.articleId, field });
  return {
    ...p,
    typed: (field: string, text: string) => type(p.context, { ...place(field), value: text }),
    leave: (field: string) => finishDraft(p.context, place(field)),
    held: () => value(p.main.library().records(p.articleId)).article,
    stored: async () => (await p.database.drafts.toArray()).map((draft) => draft.value),
  };
}

describe('typing into a field', () => {
  it('becomes a change when the field is left', async () => {
    const { typed, leave, outbox, held, stored } = await opened();
    typed('summary', 'One memo.');
    await leave('summary');
    await outbox.settle();
    expect(held().summary).toBe('One memo.');
    expect(await stored()).toEqual([]);
  });

  it('keeps in the page’s store what is typed while the text before it is put away', async () => {
    const { typed, leave, stored } = await opened();
    typed('summary', 'One memo.');
    const leaving = leave('summary');
    typed('summary', 'One memo, two officials.');
    await leaving;
    expect(await stored()).toEqual(['One memo, two officials.']);
  });

  it('stays in the field where the records refuse it', async () => {
    const { typed, leave, store, stored, notices } = await opened();
    const long = 'x'.repeat(LINE_LIMIT + 1);
    typed('outlet', long);
    await leave('outlet');
    expect(notices().at(-1)).toMatch(/^That could not be done/u);
    expect([...(store.get().open?.drafts.values() ?? [])]).toMatchObject([{ value: long }]);
    expect(await stored()).toEqual([long]);
  });

  it('never leaves an article without a title', async () => {
    const { typed, leave, outbox, held, store } = await opened();
    typed('title', '  ');
    await leave('title');
    await outbox.settle();
    expect(held().title).toBe('Ferry talks stall');
    expect(store.get().open?.drafts.size).toBe(0);
  });

  it('asks fields that keep their text to themselves for it, before anything replaces the records', async () => {
    const { context, typed, outbox, held } = await opened();
    context.unfinished.add(() => typed('byline', 'Mara Quill'));
    await flushDrafts(context);
    await outbox.settle();
    expect(held().byline).toBe('Mara Quill');
  });
});

describe('what another window has not finished', () => {
  it('becomes a change only when that window is gone', async () => {
    const locks = new FakeLocks();
    vi.stubGlobal('navigator', { locks });
    onTestFinished(() => void vi.unstubAllGlobals());
    const { context, articleId, database, main, outbox, held, stored } = await opened();
    const other = new Drafts(database, main.library().id, new WindowLock('other', locks));
    const place = { historyId: articleId, kind: 'article', id: articleId, field: 'summary' };
    await other.keep(place, 'One me');
    await openArticle(context, articleId);
    await outbox.settle();
    expect([held().summary, await stored()]).toEqual(['', ['One me']]);
    locks.end('other');
    await openArticle(context, articleId);
    await outbox.settle();
    expect([held().summary, await stored()]).toEqual(['One me', []]);
  });

  it('is all made a change, one after the other, where two left words for the same field', async () => {
    const { context, articleId, database, main, outbox } = await opened();
    for (const [id, words] of [
      ['a', 'One memo.'],
      ['b', 'Two officials.'],
    ] as const) {
      const other = new Drafts(database, main.library().id, new WindowLock(id, new FakeLocks()));
      const place = { historyId: articleId, kind: 'article', id: articleId, field: 'summary' };
      await other.keep(place, words);
    }
    await openArticle(context, articleId);
    await outbox.settle();
    const made = value(main.library().changes(articleId)).slice(1);
    expect(made.map(({ ops }) => ops[0]?.after)).toEqual([
      { summary: 'One memo.' },
      { summary: 'Two officials.' },
    ]);
  });
});
