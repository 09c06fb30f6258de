import { describe, expect, it } from 'vitest';
import { deleteAll, setOnAll, toggleTag } from '../edits';
import { page } from '../testing/page';
import { closeArticle, openArticle } from './articles';
import { claimsInOrder } from '../selectors';
import { edit, takeBack, takeBackChange } from './commit';

it('undo goes to the claim it brings back, and to the place of one it takes away', async () => {
  const { context, store, articleId } = await page();
  await openArticle(context, articleId);
  const at = (sentence: number) => store.dispatch({ type: 'cursor', sentence });
  const tag = () => {
    const { open } = store.get();
    return open !== null && edit(context, toggleTag(open, 'sourced', context.newId));
  };
  at(1);
  tag();
  const claimId = store.get().open?.focus;
  tag();
  at(0);
  await takeBack(context, 'Undo');
  expect(store.get().open).toMatchObject({ cursor: 1, focus: claimId });
  at(0);
  await takeBack(context, 'Undo');
  expect(store.get().open).toMatchObject({ cursor: 1, focus: null });
});

describe('a notice with undo', () => {
  async function twoClaims() {
    const on = await page();
    const { context, store, articleId } = on;
    await openArticle(context, articleId);
    const open = () => {
      const now = store.get().open;
      if (now === null) throw new Error('no article is open');
      return now;
    };
    const tag = (sentence: number) => {
      store.dispatch({ type: 'cursor', sentence });
      edit(context, toggleTag(open(), 'sourced', context.newId));
    };
    tag(0);
    tag(1);
    /** The change that a notice on show takes back, where there is one. */
    const offered = () =>
      store
        .get()
        .notices.flatMap(({ action }) =>
          action?.run.type === 'undo' ? [action.run.changeId] : [],
        );
    const all = () => claimsInOrder(open().records);
    return { ...on, open, tag, offered, all };
  }

  it('follows what touches many or deletes, one at a time, and goes with the next change', async () => {
    const { context, open, tag, offered, all, notices } = await twoClaims();
    expect(offered()).toEqual([]);
    edit(context, setOnAll(all(), { check: 'confirmed' }));
    expect(notices()).toEqual(['Marked 2 claims confirmed.']);
    edit(context, deleteAll(open(), all().slice(1)));
    expect(notices()).toEqual(['Deleted 1 claim.']);
    expect(offered()).toEqual([open().changes.at(-1)?.id]);
    tag(1);
    expect(offered()).toEqual([]);
  });

  it('takes back its change, and after that is gone', async () => {
    const { context, open, offered, all } = await twoClaims();
    edit(context, deleteAll(open(), all()));
    const [changeId = ''] = offered();
    await takeBackChange(context, changeId);
    expect(all()).toHaveLength(2);
    expect(offered()).toEqual([]);
  });

  it('takes nothing back once something else was done, and says what to do', async () => {
    const { context, open, tag, offered, all, notices } = await twoClaims();
    edit(context, deleteAll(open(), all()));
    const [changeId = ''] = offered();
    tag(1);
    await takeBackChange(context, changeId);
    expect(all()).toHaveLength(1);
    expect(notices().at(-1)).toMatch(/^Something else was done since.*\(Ctrl\+Z\).*\(H\)\.$/u);
  });

  it('does not outlast the article it is about', async () => {
    const { context, open, offered, all } = await twoClaims();
    edit(context, deleteAll(open(), all()));
    await closeArticle(context);
    expect(offered()).toEqual([]);
  });
});
