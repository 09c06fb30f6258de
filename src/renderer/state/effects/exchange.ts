import type { Exchange, ExchangeConflict, Result } from '../../../shared/api';
import { isDeletion } from '../../../shared/history';
import { extent, sentenceAt, sentencesOf, textOf } from '../selectors';
import { openArticle } from './articles';
import type { Context } from './context';
import { flushDrafts } from './drafts';
import { bringBack, refreshLibrary } from './library';

function take(context: Context, answer: Result<Exchange>): Exchange | undefined {
  const exchange = context.unwrap(answer);
  if (exchange !== undefined) context.store.dispatch({ type: 'exchange', exchange });
  return exchange;
}

/** Asks main for the shared folder and what became of the last exchange. */
export async function loadExchange(context: Context): Promise<void> {
  take(context, await context.desk.call('exchange.get', {}));
}

/** Shows the shared folder, and exchanges while it is looked at. */
export async function openExchange(context: Context): Promise<void> {
  await loadExchange(context);
  const { exchange } = context.store.get();
  if (exchange === null) return;
  context.store.dispatch({ type: 'dialog', dialog: 'exchange' });
  if (exchange.folder !== null) await exchangeNow(context);
}

/** What was done here goes along: so it is delivered first. */
async function exchangeNow(context: Context): Promise<Exchange | undefined> {
  await flushDrafts(context);
  await context.connection?.outbox.settle();
  return take(context, await context.desk.call('exchange.run', {}));
}

/** Exchanges at once, and says what came of it; asks for a folder where there is none. */
export async function runExchange(context: Context): Promise<void> {
  await loadExchange(context);
  if (context.store.get().exchange?.folder === null) {
    context.store.dispatch({ type: 'dialog', dialog: 'exchange' });
    return;
  }
  context.store.dispatch({ type: 'announce', text: 'Exchanging…' });
  const exchange = await exchangeNow(context);
  if (exchange === undefined) return;
  const text = exchange.problem ?? 'Exchanged with the shared folder';
  context.store.dispatch({ type: 'announce', text });
}

/** Lets the person choose the folder. */
export async function chooseExchange(context: Context): Promise<void> {
  await flushDrafts(context);
  await context.connection?.outbox.settle();
  const exchange = context.unwrap(await context.desk.call('exchange.choose', {}));
  if (exchange === undefined || exchange === null) return;
  context.store.dispatch({ type: 'exchange', exchange });
}

/** Exchanges no more. */
export async function leaveExchange(context: Context): Promise<void> {
  take(context, await context.desk.call('exchange.leave', {}));
}

/** Goes to what a conflict is about. An article that was deleted is brought back first. */
export async function goToConflict(context: Context, conflict: ExchangeConflict): Promise<void> {
  const { articleId, claimId, deleted } = conflict;
  context.store.dispatch({ type: 'dialog', dialog: null });
  if (deleted) {
    const history = context.unwrap(await context.desk.call('article.history', { articleId }));
    const deletion = history?.findLast(isDeletion);
    if (history === undefined || deletion === undefined) return;
    context.observe(...history.map(({ at }) => at));
    await bringBack(context, deletion);
  }
  const before = context.store.get().open;
  if (before?.articleId !== articleId || before.review !== null) {
    await openArticle(context, articleId);
  }
  const { open } = context.store.get();
  const claim = claimId === null ? undefined : open?.records.get('claim', claimId);
  if (open === null || open.articleId !== articleId || claim === undefined) return;
  const sentence = sentenceAt(sentencesOf(textOf(open)), extent(claim).start);
  context.store.dispatch({ type: 'focus', claimId: claim.id, sentence });
}

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
      text: `“${title}” was deleted at another desk${deletion === undefined ? '' : `, by ${deletion.actor}`}. Nothing of your work on it is lost.`,
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

/**
 * Shows what comes in from other desks: the list at once, the open article as soon as nothing that was done to it
 * waits to be saved.
 */
export function followExchange(context: Context): void {
  const stale = new Set<string>();
  let reloading = false;
  const catchUp = async (): Promise<void> => {
    const articleId = context.store.get().open?.articleId;
    if (reloading || articleId === undefined || !stale.has(articleId)) return;
    if (!isAtRest(context)) return;
    reloading = true;
    stale.delete(articleId);
    const done = await reload(context, articleId);
    reloading = false;
    if (done) return;
    stale.add(articleId);
    await catchUp();
  };
  context.desk.on('changed', ({ articleIds }) => {
    for (const id of articleIds) stale.add(id);
    void (async () => {
      await loadExchange(context);
      if (articleIds.length > 0) await refreshLibrary(context);
      await catchUp();
    })();
  });
  context.store.subscribe(() => void catchUp());
}
