import { failure, IMPORT_LIMIT, type Incoming } from '../../../shared/api';
import type { Delivery } from '../../../shared/model';
import { bringIn, takeOut } from '../edits';
import { codingsOf } from '../differences';
import type { Arrival, OpenArticle } from '../state';
import { during } from './busy';
import { edit } from './commit';
import type { Context } from './context';
import { flushDrafts } from './drafts';
import { commitInLibrary } from './library';

/** Files are read one after another into the list that the dialog shows. */
function arrived(context: Context, files: readonly Incoming[]): void {
  if (files.length === 0) return;
  const { store } = context;
  const { arrivals, dialog } = store.get();
  // A list that was closed is done with; files that come while it is open join it.
  const before = dialog === 'bring-in' ? arrivals : [];
  const first = (arrivals.at(-1)?.id ?? 0) + 1;
  const come = files.map((file, i): Arrival => ({
    id: first + i,
    file,
    became: isKnown(file) ? 'known' : 'waiting',
  }));
  store.dispatch({ type: 'arrivals', arrivals: [...before, ...come] });
  store.dispatch({ type: 'dialog', dialog: 'bring-in' });
}

const isKnown = (file: Incoming): boolean => file.status === 'ready' && file.preview.fresh === 0;

/** Asks for review files, and shows what is in them. Nothing is changed by that. */
export async function chooseReviews(context: Context): Promise<void> {
  await flushDrafts(context);
  await context.connection?.outbox.settle();
  arrived(context, context.unwrap(await context.desk.call('review.choose', {})) ?? []);
}

/** Shows what is in review files that were dropped on the window. */
export async function readReviews(context: Context, files: readonly File[]): Promise<void> {
  await flushDrafts(context);
  await context.connection?.outbox.settle();
  arrived(
    context,
    await during(context, 'Reading the review files…', () => readAll(context, files)),
  );
}

async function readAll(context: Context, files: readonly File[]): Promise<Incoming[]> {
  const found: Incoming[] = [];
  for (const file of files) {
    const { name } = file;
    // Main refuses what is too large; reading a huge file here first would only freeze the page.
    const bytes = await file
      .slice(0, IMPORT_LIMIT * 4)
      .arrayBuffer()
      .catch(() => null);
    const answer =
      bytes === null
        ? failure(
            'import-unsupported',
            `“${name}” could not be read: it may be gone. Nothing was changed; drop the file again.`,
          )
        : await context.desk.call('review.bytes', { name, bytes: new Uint8Array(bytes) });
    found.push(
      answer.ok ? answer.value : { status: 'refused', name, error: answer.error, rescue: null },
    );
  }
  return found;
}

function become(context: Context, id: number, became: Arrival['became']): void {
  const { arrivals } = context.store.get();
  context.store.dispatch({
    type: 'arrivals',
    arrivals: arrivals.map((each) => (each.id === id ? { ...each, became } : each)),
  });
}

/** Leaves a review where it is. */
export function putAside(context: Context, id: number): void {
  become(context, id, 'put-aside');
}

/** Brings a review into the article that is open: seen at once, and taken back with Undo. */
function bringInHere(
  context: Context,
  { records }: OpenArticle,
  delivery: Delivery,
  reviewer: string,
): Arrival['became'] {
  const wanted = bringIn(records.all('delivery').values(), delivery, reviewer);
  if (wanted === null) return 'known';
  return edit(context, wanted) ? 'brought-in' : 'waiting';
}

/** Brings a review into an article that is not on the desk. */
async function bringInThere(
  context: Context,
  delivery: Delivery,
  reviewer: string,
): Promise<Arrival['became']> {
  const { articleId } = delivery;
  const data = context.unwrap(await context.desk.call('article.open', { articleId }));
  const connection = context.connected();
  if (data === undefined || connection === null) return 'waiting';
  const wanted = bringIn(data.deliveries, delivery, reviewer);
  if (wanted === null) return 'known';
  const change = context.changeOf(articleId, wanted);
  await commitInLibrary(context, connection, change);
  const refused = context.store.get().outbox.refused.some((each) => each.change.id === change.id);
  if (refused) return 'waiting';
  context.store.dispatch({ type: 'announce', text: wanted.label });
  return 'brought-in';
}

/** Brings a review in: one change of its article. Where it holds nothing new, that is said and nothing is changed. */
export async function bringInReview(context: Context, id: number): Promise<void> {
  await flushDrafts(context);
  const { arrivals, open } = context.store.get();
  const arrival = arrivals.find((each) => each.id === id);
  if (arrival?.file.status !== 'ready' || arrival.became === 'brought-in') return;
  const { delivery, preview } = arrival.file;
  const { reviewer, title } = preview;
  const here = open?.articleId === delivery.articleId && open.review === null;
  const became = here
    ? bringInHere(context, open, delivery, reviewer)
    : await bringInThere(context, delivery, reviewer);
  if (became === 'known') {
    const text = `Nothing new in the review by ${reviewer}: all of it is here already`;
    context.store.dispatch({ type: 'announce', text });
  }
  if (became === 'brought-in' && !here) {
    context.notify({
      tone: 'info',
      text: `Brought in the review by ${reviewer} of “${title}”. Open the article to see where it differs, or to take it back.`,
      action: { label: 'Open it', run: { type: 'open', articleId: delivery.articleId } },
    });
  }
  become(context, id, became);
}

/** Takes a review out of the open article again. */
export function takeOutReview(context: Context, delivery: Delivery): void {
  const { open } = context.store.get();
  if (open === null) return;
  const review = codingsOf(open).find((coding) => coding.review.id === delivery.reviewId)?.review;
  edit(context, takeOut(delivery, review?.reviewer ?? 'an unnamed reader'));
}

/** Writes what could be read of a damaged review file. */
export async function saveRescued(context: Context, content: string): Promise<void> {
  const outcome = context.unwrap(await context.desk.call('review.save-rescued', { content }));
  if (outcome === undefined || outcome === null) return;
  context.notify({
    tone: 'info',
    text: `Written: ${outcome.paths.join(' and ')}. It is a review file of its own: bring it in like any other.`,
  });
}
