import type { Context } from './context';

/** Asks main for the article's history, without which there is no undo. */
export async function loadHistory(context: Context, articleId: string): Promise<void> {
  const history = context.unwrap(await context.desk.call('article.history', { articleId }));
  if (history === undefined || context.store.get().open?.articleId !== articleId) return;
  context.observe(...history.map(({ at }) => at));
  context.store.dispatch({ type: 'history', articleId, changes: history });
}
