import { expect, it } from 'vitest';
import { toggleTag } from '../edits';
import { page } from '../testing/page';
import { openArticle } from './articles';
import { edit, takeBack } from './commit';

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
