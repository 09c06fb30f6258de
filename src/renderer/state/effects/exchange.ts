import type { Exchange, ExchangeConflict, Result } from '../../../shared/api';
import { isDeletion } from '../../../shared/history';
import { goToClaim } from '../goToClaim';
import { openArticle } from './articles';
import { during } from './busy';
import type { Context } from './context';
import { flushDrafts } from './drafts';
import { bringBack } from './library';

export const EXCHANGE_STOPPED =
  'Stopped. What was exchanged is kept; the rest follows with the next exchange';

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
  const stop = () => void context.desk.call('exchange.stop', {});
  const answer = await during(
    context,
    'Exchanging with the shared folder…',
    () => context.desk.call('exchange.run', {}),
    stop,
  );
  return take(context, answer);
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
  const done = exchange.stopped ? EXCHANGE_STOPPED : 'Exchanged with the shared folder';
  const text = exchange.problem ?? done;
  context.store.dispatch({ type: 'announce', text });
}

/** Lets the person choose the folder, and exchanges through it. */
export async function chooseExchange(context: Context): Promise<void> {
  const exchange = context.unwrap(await context.desk.call('exchange.choose', {}));
  if (exchange === undefined || exchange === null) return;
  context.store.dispatch({ type: 'exchange', exchange });
  await exchangeNow(context);
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
  goToClaim(context.store, claim);
}
