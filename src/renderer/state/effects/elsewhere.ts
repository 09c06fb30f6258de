import { apply, isDeletion, isImport } from '../../../shared/history';
import type { Change } from '../../../shared/model';
import type { OpenArticle } from '../state';
import type { Context } from './context';
import { loadExchange } from './exchange';
import { refreshLibrary } from './library';
import { openReview } from './reviews';

/** What is done outside of this window: in another window of the same library, or at another desk. */

/** Whether nothing the person did waits to be saved: only then may records be read anew. */
function isAtRest(context: Context): boolean {
  const { open, outbox } = context.store.get();
  return outbox.pending === 0 && outbox.failure === null && (open?.drafts.size ?? 0) === 0;
}

/** Reads the open article anew; cursor, selection and focus stay where they are. False: something was in the way. */
async function reload(context: Context, articleId: string): Promise<boolean> {
  const { connection } = context;
  if (connection === null) return true;
  await connection.outbox.settle();
  if (!isAtRest(context)) return false;
  const [records, history, received] = await Promise.all([
    context.desk.call('article.open', { articleId }),
    context.desk.call('article.history', { articleId }),
    context.desk.call('article.received', { articleId }),
  ]);
  const { open } = context.store.get();
  if (open?.articleId !== articleId || open.review !== null) return true;
  // What was done while main answered is not in what it answered: it is asked again.
  if (!isAtRest(context)) return false;
  if (!records.ok && records.error.code === 'not-found') {
    const title = open.records.get('article', articleId)?.title ?? '';
    const deletion = history.ok ? history.value.findLast(isDeletion) : undefined;
    context.store.dispatch({ type: 'closed' });
    context.notify({
      tone: 'info',
      text: `“${title}” was deleted elsewhere${deletion === undefined ? '' : `, by ${deletion.actor}`}. Nothing of your work on it is lost.`,
      ...(deletion === undefined
        ? {}
        : { action: { label: 'Bring it back', run: { type: 'bring-back' as const, deletion } } }),
    });
    return true;
  }
  const data = context.unwrap(records);
  const changes = context.unwrap(history);
  const ids = context.unwrap(received);
  if (data === undefined || changes === undefined || ids === undefined) return true;
  context.observe(...changes.map(({ at }) => at));
  context.store.dispatch({ type: 'reloaded', data, waiting: [], changes, received: ids });
  return true;
}

/** The same of a review that is open. */
async function reloadReview(context: Context, before: OpenArticle, id: string): Promise<boolean> {
  await openReview(context, before.articleId, id);
  const { open } = context.store.get();
  if (open?.review?.id !== id) return true;
  const { cursor, focus, selection } = before;
  context.store.dispatch({ type: 'focus', claimId: focus, sentence: cursor });
  context.store.dispatch({ type: 'select', selection });
  return true;
}

/** Does the work again where it was asked for while it was under way: never twice at once, never once too few. */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  return () => {
    again = true;
    if (running) return;
    running = true;
    void (async () => {
      try {
        while (again) {
          again = false;
          await work();
        }
      } finally {
        running = false;
      }
    })();
  };
}

/** What is being typed into a record that the change deletes is shown: there is no field any more that could hold it. */
function saveTyped(context: Context, { ops }: Change): void {
  const { open } = context.store.get();
  const gone = new Set(ops.flatMap(({ id, after }) => (after === null ? [id] : [])));
  for (const draft of open?.drafts.values() ?? []) {
    if (!gone.has(draft.id)) continue;
    context.notify({
      tone: 'error',
      text: `What you were writing about was deleted in another window. Undo brings it back. You had written: “${draft.value}”`,
    });
  }
}

/**
 * Makes a change here, too, that another window made of what is open; everything else stays as it is. False: it has to
 * be read anew, because what was done here meanwhile may come before or after it.
 */
function take(context: Context, change: Change): boolean {
  const { open, opening, outbox } = context.store.get();
  const isThis = open?.articleId === change.articleId && open.review?.id === change.reviewId;
  if (open === null || !isThis) return opening !== change.articleId;
  if (open.changes.some(({ id }) => id === change.id)) return true;
  const free = outbox.pending === 0 && outbox.failure === null;
  if (!free || isDeletion(change)) return false;
  const outcome = apply(open.records, change);
  if (!outcome.ok) return false;
  saveTyped(context, change);
  context.store.dispatch({ type: 'arrived', change, records: outcome.value });
  return true;
}

/** Reads the preferences and the rest of the workspace anew. */
async function refreshWorkspace(context: Context): Promise<void> {
  const workspace = context.unwrap(await context.desk.call('workspace.get', {}));
  if (workspace !== undefined) context.store.dispatch({ type: 'workspace', workspace });
}

/**
 * Keeps this window in step with what is done elsewhere: the list at once, the open article at once where another
 * window changed it, and as soon as nothing that was done to it waits to be saved where it has to be read anew.
 */
export function followOthers(context: Context): void {
  /** The articles and reviews that are to be read anew. */
  const stale = new Set<string>();
  let reloading = false;
  const catchUp = async (): Promise<void> => {
    const { open } = context.store.get();
    const history = open?.review?.id ?? open?.articleId;
    if (reloading || open === null || history === undefined || !stale.has(history)) return;
    if (!isAtRest(context)) return;
    reloading = true;
    stale.delete(history);
    // What fails in a way that nobody foresaw would only fail again.
    let done = true;
    try {
      done =
        open.review === null
          ? await reload(context, open.articleId)
          : await reloadReview(context, open, open.review.id);
    } finally {
      reloading = false;
      if (!done) stale.add(history);
    }
    // What was told meanwhile is read in its turn.
    await catchUp();
  };
  const refreshList = oneAtATime(() => refreshLibrary(context));
  context.desk.on('changed', ({ articleIds }) => {
    for (const id of articleIds) stale.add(id);
    void (async () => {
      await loadExchange(context);
      if (articleIds.length > 0) await refreshLibrary(context);
      await catchUp();
    })();
  });
  context.desk.on('committed', ({ change }) => {
    context.observe(change.at);
    // What is being read anew may have been read before this: it would be shown, and then be gone.
    if (reloading || !take(context, change)) stale.add(change.reviewId ?? change.articleId);
    // Whoever closes an article is given the list as it is then.
    const { open } = context.store.get();
    if (open === null || isDeletion(change) || isImport(change)) refreshList();
    void catchUp();
  });
  context.desk.on('workspace', () => void refreshWorkspace(context));
  context.desk.on('left', () => {
    void (async () => {
      const adopted = (await context.connection?.outbox.adopt()) ?? [];
      if (adopted.length === 0) return;
      // Main tells a window nothing of what it sent itself.
      for (const { articleId, reviewId } of adopted) stale.add(reviewId ?? articleId);
      refreshList();
      await catchUp();
    })();
  });
  context.store.subscribe(() => void catchUp());
}
