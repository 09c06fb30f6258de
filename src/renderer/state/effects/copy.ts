import {
  type CopyDatabase,
  type CopyDesk,
  type CopyReview,
  Drafts,
  Outbox,
  WindowLock,
} from '../../bridge';
import type { Context } from './context';
import { setAnalyst } from './library';
import { openReview, startReview } from './reviews';

export type { CopyReview } from '../../bridge';

/** Connects the page to the copy it shows, and delivers what an earlier page left in the outbox. */
export async function startCopy(
  context: Context,
  desk: CopyDesk,
  database: CopyDatabase,
): Promise<void> {
  const workspace = context.unwrap(await desk.call('workspace.get', {}));
  if (workspace === undefined) return;
  const { libraryId, latest } = workspace;
  context.observe(latest);
  const outbox = new Outbox(desk, database, libraryId, (status) => {
    context.store.dispatch({ type: 'outbox', status });
  });
  const resuming = outbox.resume();
  const drafts = new Drafts(database, libraryId, new WindowLock(context.newId()));
  context.connection = { outbox, drafts };
  context.store.dispatch({ type: 'workspace', workspace });
  try {
    const left = await resuming;
    context.observe(...left.map(({ at }) => at));
  } catch {
    // The browser keeps nothing; the status says so.
  }
  context.store.dispatch({ type: 'copy', status: desk.status() });
  desk.watch((status) => context.store.dispatch({ type: 'copy', status }));
  desk.on('changed', () => void takeInOtherTab(context, desk));
}

/** Shows what another tab has kept in the open review. */
async function takeInOtherTab(context: Context, desk: CopyDesk): Promise<void> {
  const { open } = context.store.get();
  if (open === null || open.review === null) return;
  const known = new Set(open.changes.map(({ id }) => id));
  const made = context.unwrap(await desk.call('review.history', { reviewId: open.review.id }));
  if (made === undefined || made.every(({ id }) => known.has(id))) return;
  const { cursor } = open;
  await openReview(context, open.articleId, open.review.id);
  context.store.dispatch({ type: 'cursor', sentence: cursor });
  context.store.dispatch({ type: 'announce', text: 'Work from another tab was added' });
}

/** Asks the browser not to clear what it keeps when it needs room. It may say no, or nothing. */
function askToPersist(): void {
  const { storage } = navigator as Partial<Navigator>;
  // Not every browser has it, and some refuse it to pages from files by throwing.
  void (async () => storage?.persist())().catch(() => undefined);
}

/** Begins a review of one's own in the copy. */
export async function startInCopy(context: Context, reader: string): Promise<void> {
  const facts = context.store.get().workspace?.copy;
  const reviewer = reader.trim();
  if (facts == null || reviewer === '') return;
  askToPersist();
  await setAnalyst(context, reviewer);
  await startReview(context, {
    articleId: facts.articleId,
    reviewer,
    mode: facts.mode,
    copyId: facts.id,
  });
}

/** Goes on with a review that was begun in the copy. */
export async function continueInCopy(context: Context, review: CopyReview): Promise<void> {
  askToPersist();
  await setAnalyst(context, review.reviewer);
  await openReview(context, review.articleId, review.id);
}

/** Saves the file of a review that is not open. */
export async function saveFromStart(context: Context, reviewId: string): Promise<void> {
  const outcome = context.unwrap(await context.desk.call('review.save', { reviewId }));
  if (outcome === undefined || outcome === null) return;
  context.notify({
    tone: 'info',
    text: `Review file saved: ${outcome.paths.join('')}. It is where this browser puts downloads. Send it to whoever asked you for the review.`,
  });
}
