import { describe, expect, it } from 'vitest';
import { value } from '../../../main/storage/testing/temporary';
import { LINE_LIMIT } from '../../../shared/model';
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
