import type { ReviewSummary } from '../../../shared/api';
import { stampInstant } from '../../../shared/history';
import type { ArticleRecords, Change, Review, ReviewMode } from '../../../shared/model';
import { beginReview, setFinished } from '../edits';
import { claimsToJudge, readArticle } from '../opening';
import { progressInWords, progressOf, reviewOf } from '../reviewing';
import { openArticle } from './articles';
import { edit } from './commit';
import type { Connection, Context } from './context';
import { flushDrafts, restoreDrafts } from './drafts';

/** What has to be said to begin a review. */
export interface NewReview {
  readonly articleId: string;
  /** Who reads. */
  readonly reviewer: string;
  readonly mode: ReviewMode;
  /** The review copy it is made in; null: in the app. */
  readonly copyId: string | null;
}

/** An article as main has it, and what of it waits in the outbox, also what came while main answered. */
async function askFor(
  context: Context,
  { outbox }: Connection,
  articleId: string,
): Promise<{ readonly data: ArticleRecords; readonly waiting: readonly Change[] } | undefined> {
  // Before main is asked: what it takes while it answers may be missing from the answer.
  const before = outbox.pendingFor(articleId);
  const data = context.unwrap(await context.desk.call('article.open', { articleId }));
  if (data === undefined) return undefined;
  const known = new Set(before.map(({ id }) => id));
  const since = outbox.pendingFor(articleId).filter(({ id }) => !known.has(id));
  return { data, waiting: [...before, ...since] };
}

function sayNothingToRead(context: Context, { article }: ArticleRecords): void {
  context.notify({
    tone: 'error',
    text: `“${article.title}” cannot be read for a review: it was deleted, or has no text. Nothing was changed.`,
  });
}

/** Begins a review and opens it. In an open one the reader is given the analyst's claims as they are now. */
export async function startReview(
  context: Context,
  { articleId, reviewer, mode, copyId }: NewReview,
): Promise<void> {
  await flushDrafts(context);
  const connection = context.connected();
  if (connection === null) return;
  const answer = await askFor(context, connection, articleId);
  if (answer === undefined) return;
  const read = readArticle(answer.data, answer.waiting);
  if (read === null) {
    sayNothingToRead(context, answer.data);
    return;
  }
  const head = context.head({ reviewer });
  const review: Review = {
    id: context.newId(),
    articleId,
    textId: read.text.id,
    reviewer,
    mode,
    copyId,
    startedAt: stampInstant(head.at),
    claims: mode === 'open' ? [...claimsToJudge(read)] : [],
    finished: false,
  };
  const { label, ops } = beginReview(review);
  await connection.outbox.send({ ...head, articleId, reviewId: review.id, label, ops: [...ops] });
  await openReview(context, articleId, review.id);
}

/** Opens a review under way where it was left, in place of what is open. */
export async function openReview(
  context: Context,
  articleId: string,
  reviewId: string,
): Promise<void> {
  await flushDrafts(context);
  const connection = context.connected();
  if (connection === null) return;
  context.store.dispatch({ type: 'opening', articleId });
  const pending = () => connection.outbox.pendingFor(articleId, reviewId);
  const before = pending();
  const [answer, history] = await Promise.all([
    askFor(context, connection, articleId),
    context.desk.call('review.history', { reviewId }),
  ]);
  const made = context.unwrap(history);
  if (context.store.get().opening !== articleId) return;
  if (answer === undefined || made === undefined) {
    context.store.dispatch({ type: 'opening', articleId: null });
    return;
  }
  const changes = new Map([...made, ...before, ...pending()].map((change) => [change.id, change]));
  const read = { ...answer, reviewId, changes: [...changes.values()] };
  context.observe(...read.changes.map(({ at }) => at));
  context.store.dispatch({ type: 'review-opened', read });
  const { open } = context.store.get();
  if (open === null) {
    sayNothingToRead(context, answer.data);
    return;
  }
  context.store.dispatch({ type: 'announce', text: progressInWords(progressOf(open)) });
  await restoreDrafts(context);
}

/** The reviews of an article that were begun on this desk, the last worked on first; undefined where main fails. */
export async function reviewsUnderWay(
  context: Context,
  articleId: string,
): Promise<readonly ReviewSummary[] | undefined> {
  await context.connection?.outbox.settle();
  return context.unwrap(await context.desk.call('review.list', { articleId }));
}

/** Marks the open review finished, or takes it up again. Nothing is sent anywhere. */
export function finishReview(context: Context): void {
  const { open, workspace } = context.store.get();
  const review = open === null ? undefined : reviewOf(open);
  if (open === null || review === undefined) return;
  if (!edit(context, setFinished(review, !review.finished)) || review.finished) return;
  const { shown, judged } = progressOf(open);
  const left = shown - judged;
  const claims = left === 1 ? '1 claim is' : `${String(left)} claims are`;
  const next =
    workspace?.copy == null
      ? 'Hand it in, so that it counts.'
      : 'Save the review file, and send it back.';
  const text = left === 0 ? `Finished. ${next}` : `Finished; ${claims} not judged. ${next}`;
  context.store.dispatch({ type: 'announce', text });
}

/** The open review with everything of it delivered; null, and said why, where that cannot be. */
async function settled(context: Context, what: string): Promise<Review | null> {
  await flushDrafts(context);
  const { open } = context.store.get();
  const review = open === null ? undefined : reviewOf(open);
  if (review === undefined) return null;
  await context.connection?.outbox.settle();
  const { refused } = context.store.get().outbox;
  const lost = refused.find(({ change }) => change.reviewId === review.id);
  if (lost !== undefined) {
    context.notify({
      tone: 'error',
      text: `Not ${what}: “${lost.change.label}” was not taken, so the review would not be what you see. Choose Discard beside “Not saved”, and try again.`,
    });
    return null;
  }
  const waiting = context.connection?.outbox.pendingFor(review.articleId, review.id) ?? [];
  if (waiting.length > 0) {
    context.notify({
      tone: 'error',
      text: `Not ${what}: some of the review is not saved yet, and must not be left out. It is kept and tried again; go on when the status shows Saved.`,
    });
    return null;
  }
  return review;
}

/** How many changes of a review a delivery holds. */
function delivered({ ops }: Change): number {
  const changes = ops.find(({ kind }) => kind === 'delivery')?.after?.['changes'];
  return Array.isArray(changes) ? changes.length : 0;
}

/** Makes the open review part of its article, so that it counts. It stays open. */
export async function handIn(context: Context): Promise<void> {
  const review = await settled(context, 'handed in');
  if (review === null) return;
  const answer = await context.desk.call('review.hand-in', { reviewId: review.id });
  const change = context.unwrap(answer);
  if (change === undefined) return;
  if (change === null) {
    context.notify({
      tone: 'info',
      text: 'Nothing new to hand in: all of this review is with the article already.',
    });
    return;
  }
  context.observe(change.at);
  // In the place of what was said when it was finished: to hand it in.
  context.store.dispatch({ type: 'announce', text: 'Handed in' });
  const n = delivered(change);
  context.notify({
    tone: 'info',
    text: `Handed in: ${n === 1 ? '1 change' : `${String(n)} changes`}. The analyst now finds what differs beside the article and settles it. What you add from here counts when you hand it in again.`,
    action: { label: 'Open the article', run: { type: 'open', articleId: review.articleId } },
  });
}

/** Writes the open review as a file, to be sent to the desk that asked for it. */
export async function saveReview(context: Context): Promise<void> {
  const review = await settled(context, 'saved');
  if (review === null) return;
  const outcome = context.unwrap(await context.desk.call('review.save', { reviewId: review.id }));
  if (outcome === undefined || outcome === null) return;
  context.notify({
    tone: 'info',
    text: `Review file written: ${outcome.paths.join(' and ')}. Send it to whoever asked you for the review.`,
  });
}

/** Back to the article; in a review copy, to its first screen. What was done is kept. */
export async function leaveReview(context: Context): Promise<void> {
  const { open, workspace } = context.store.get();
  if (open === null || open.review === null) return;
  if (workspace?.copy == null) {
    await openArticle(context, open.articleId);
    return;
  }
  await flushDrafts(context);
  context.store.dispatch({ type: 'closed' });
}

/** Shows all of the analyst's claims, or only those that are still to be judged. */
export function toggleFilter(context: Context): void {
  const { open } = context.store.get();
  if (open === null || open.review === null) return;
  const filter = open.review.filter === 'all' ? 'to-judge' : 'all';
  context.store.dispatch({ type: 'review-filter', filter });
  const text = filter === 'all' ? 'All claims are shown' : 'Only what is to judge is shown';
  context.store.dispatch({ type: 'announce', text });
}
