import type { Context } from './context';

/** Asks main to count until everything is counted, it is stopped or fails; then takes what is counted. */
async function countAll(context: Context): Promise<void> {
  const { store, desk } = context;
  for (;;) {
    const counted = context.unwrap(await desk.call('figures.count', {}));
    if (counted === undefined) break;
    const isDone = counted.counted >= counted.articles;
    const stopped = store.get().counting?.stopped === true;
    store.dispatch({ type: 'counting', counting: isDone ? null : { ...counted, stopped } });
    if (isDone || stopped) break;
  }
  const untagged = await desk.call('figures.untagged', {});
  if (!untagged.ok) return;
  store.dispatch({
    type: 'untagged',
    untagged: new Map(untagged.value.map((each) => [each.articleId, each.untagged])),
  });
}

/** Counts the articles that were changed since they were counted. While that is under way it is not begun again. */
export function countArticles(context: Context): Promise<void> {
  context.counting ??= countAll(context).finally(() => {
    context.counting = null;
  });
  return context.counting;
}

/** Stops counting. What was counted is kept. */
export function stopCounting(context: Context): void {
  const { counting } = context.store.get();
  if (counting === null) return;
  context.store.dispatch({ type: 'counting', counting: { ...counting, stopped: true } });
}

/** Goes on where counting was stopped. */
export async function goOnCounting(context: Context): Promise<void> {
  const { counting } = context.store.get();
  await context.counting;
  if (counting !== null) {
    context.store.dispatch({ type: 'counting', counting: { ...counting, stopped: false } });
  }
  await countArticles(context);
}
