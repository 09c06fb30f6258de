import type { Context } from './context';
import { flushDrafts } from './drafts';

/** Asks main for the article's history, without which there is no undo. */
export async function loadHistory(context: Context, articleId: string): Promise<void> {
  const [answer, received] = await Promise.all([
    context.desk.call('article.history', { articleId }),
    context.desk.call('article.received', { articleId }),
  ]);
  const history = context.unwrap(answer);
  if (history === undefined || context.store.get().open?.articleId !== articleId) return;
  context.observe(...history.map(({ at }) => at));
  context.store.dispatch({
    type: 'history',
    articleId,
    changes: history,
    // A review copy knows of no other desk.
    received: received.ok ? received.value : [],
  });
}

/** Shows what was done to the open article. What is being typed becomes a change first, so that it is there too. */
export async function openHistory(context: Context): Promise<void> {
  await flushDrafts(context);
  const { open } = context.store.get();
  if (open === null) return;
  context.store.dispatch({ type: 'dialog', dialog: 'history' });
  if (!open.hasHistory) await loadHistory(context, open.articleId);
}
