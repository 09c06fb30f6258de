import type { Context } from './context';

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
