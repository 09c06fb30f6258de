import { failure, type FileOutcome, IMPORT_LIMIT } from '../../../shared/api';
import { counted, shorten, visible } from '../../../shared/text';
import { claimsUnread, misplaced } from '../selectors';
import { during } from './busy';
import type { Context } from './context';
import { flushDrafts, restoreDrafts } from './drafts';
import { loadHistory } from './history';
import { refreshLibrary } from './library';
import { openReview } from './reviews';

/**
 * Opens an article: its records first, so that it can be read at once, then its history.
 *
 * @param goTo Called as soon as it can be read: goes to a place in it.
 */
export async function openArticle(
  context: Context,
  articleId: string,
  goTo: () => void = () => undefined,
): Promise<void> {
  await flushDrafts(context);
  const connection = context.connected();
  if (connection === null) return;
  context.store.dispatch({ type: 'opening', articleId });
  // Before main is asked: what it takes while it answers may be missing from the answer.
  const waiting = connection.outbox.pendingFor(articleId);
  const answer = await during(context, 'Opening the article…', () =>
    context.desk.call('article.open', { articleId }),
  );
  const data = context.unwrap(answer);
  if (context.store.get().opening !== articleId) return;
  if (data === undefined) {
    context.store.dispatch({ type: 'opening', articleId: null });
    return;
  }
  const known = new Set(waiting.map(({ id }) => id));
  const since = connection.outbox.pendingFor(articleId).filter(({ id }) => !known.has(id));
  context.store.dispatch({ type: 'opened', data, waiting: [...waiting, ...since] });
  const { recent } = context.store.get();
  const others = recent.filter((each) => each !== articleId);
  context.store.dispatch({ type: 'recent', recent: [articleId, ...others] });
  if (context.store.get().open === null) {
    context.notify({
      tone: 'error',
      text: `“${data.article.title}” cannot be shown: it was deleted, or has no text. Nothing was changed.`,
    });
    return;
  }
  goTo();
  await loadHistory(context, articleId);
  const { open } = context.store.get();
  if (open?.articleId !== articleId || open.review !== null) return;
  warnOfMisplaced(context);
  tellOfUnread(context);
  await restoreDrafts(context);
}

function warnOfMisplaced(context: Context): void {
  const { open } = context.store.get();
  const wrong = open === null ? [] : misplaced(open.records);
  const first = wrong[0];
  if (first === undefined) return;
  context.notify({
    tone: 'error',
    text: `${String(wrong.length)} claim(s) no longer stand on the words they quote, the first: “${first.anchor.quote.exact.slice(0, 80)}”. They were kept as they are; check them before exporting.`,
  });
}

/** What stands on an older version of the text came in from elsewhere: who looks for it should know where it is. */
function tellOfUnread(context: Context): void {
  const { open } = context.store.get();
  const count = open === null ? 0 : claimsUnread(open.records).length;
  if (count === 0) return;
  context.notify({
    tone: 'info',
    text: `${counted(count, 'claim')} on an older version of the text ${count === 1 ? 'is' : 'are'} not shown, and in no report: the words may be others now. Nothing is lost: the library keeps ${count === 1 ? 'it' : 'them'}, and so does an export of everything (JSON).`,
  });
}

/** Back to the library; the list is asked for anew, because its counts have changed. */
export async function closeArticle(context: Context): Promise<void> {
  await flushDrafts(context);
  context.store.dispatch({ type: 'closed' });
  await context.connection?.outbox.settle();
  await refreshLibrary(context);
}

/** How many files are named in a notice. */
const NAMED = 3;

/** Says why files were refused: of several which, and once where the reason is the same. */
function tellRefused(context: Context, files: readonly FileOutcome[]): void {
  const refused = new Map<string, string[]>();
  for (const { name, result } of files) {
    if (result.ok) continue;
    const { message } = result.error;
    refused.set(message, [...(refused.get(message) ?? []), `“${shorten(visible(name), 60)}”`]);
  }
  for (const [message, names] of refused) {
    const named = names.slice(0, NAMED).join(', ');
    const left = names.length - NAMED;
    const which = left > 0 ? `${named} and ${counted(left, 'more file')}` : named;
    // Many reasons begin with the name already.
    const said = files.length === 1 || message.startsWith(named);
    context.notify({ tone: 'error', text: said ? message : `${which}: ${message}` });
  }
}

/** Tells what became of an import, and opens what was imported. */
async function welcome(context: Context, files: readonly FileOutcome[]): Promise<void> {
  await refreshLibrary(context);
  tellRefused(context, files);
  let toOpen: string | null = null;
  for (const { result } of files) {
    if (!result.ok) continue;
    const outcome = result.value;
    if (outcome.status === 'cancelled') continue;
    if (outcome.status === 'imported') {
      toOpen ??= outcome.articleId;
    } else {
      context.notify({
        tone: 'info',
        text: `“${outcome.title}” is in the library already, and was left as it is. Nothing was added.`,
        action: { label: 'Open it', run: { type: 'open', articleId: outcome.articleId } },
      });
    }
  }
  if (toOpen !== null) await openArticle(context, toOpen);
}

export async function chooseFiles(context: Context): Promise<void> {
  await flushDrafts(context);
  const answer = context.unwrap(await context.desk.call('import.choose', {}));
  if (answer === undefined || answer.length === 0) return;
  await welcome(context, answer);
}

/** Imports what is opened from outside of the app, from now on. */
export async function followFiles(context: Context): Promise<void> {
  const take = async () => {
    await flushDrafts(context);
    const answer = context.unwrap(await context.desk.call('import.handed', {}));
    if (answer === undefined || answer.length === 0) return;
    await welcome(context, answer);
  };
  context.desk.on('files', () => void take());
  await take();
}

export async function importSample(context: Context): Promise<void> {
  await flushDrafts(context);
  const result = await during(context, 'Opening the sample…', () =>
    context.desk.call('import.sample', {}),
  );
  const outcome = context.unwrap(result);
  if (outcome === undefined || outcome.status === 'cancelled') return;
  await refreshLibrary(context);
  await openArticle(context, outcome.articleId);
}

/** Imports files dropped on the window. */
export async function importFiles(context: Context, files: readonly File[]): Promise<void> {
  await flushDrafts(context);
  const done: FileOutcome[] = [];
  let stopped = false;
  const importAll = async () => {
    for (const file of files) {
      if (stopped) break;
      // Main refuses what is too large; reading a huge file here first would only freeze the page.
      const start = file.slice(0, IMPORT_LIMIT * 4);
      const bytes = await start.arrayBuffer().catch(() => null);
      const { name } = file;
      const result =
        bytes === null
          ? failure(
              'import-unsupported',
              `“${name}” could not be read: it may be a folder, or gone. Nothing was changed; drop the files themselves.`,
            )
          : await context.desk.call('import.bytes', { name, bytes: new Uint8Array(bytes) });
      done.push({ name, result });
    }
  };
  await during(context, 'Importing…', importAll, () => {
    stopped = true;
  });
  await welcome(context, done);
  if (done.length === files.length) return;
  context.notify({
    tone: 'info',
    text: `Stopped after ${counted(done.length, 'file')}. What was imported is kept; drop the other ${counted(files.length - done.length, 'file')} again to import them.`,
  });
}

/** Imports pasted HTML or, where there is none, pasted text. */
export async function importPaste(
  context: Context,
  pasted: { readonly format: 'txt' | 'html'; readonly content: string },
): Promise<void> {
  await flushDrafts(context);
  const bytes = new TextEncoder().encode(pasted.content);
  const result = await during(context, 'Importing…', () =>
    context.desk.call('import.paste', { format: pasted.format, bytes }),
  );
  await welcome(context, [{ name: '', result }]);
}

/** Lets go of what the library refused; an open article is shown again as the library holds it. */
export async function discardRefused(context: Context): Promise<void> {
  await flushDrafts(context);
  const discarded = (await context.connection?.outbox.discardRefused()) ?? [];
  const labels = discarded.map(({ label }) => `“${label}”`).join(', ');
  context.notify({ tone: 'info', text: `Discarded, and not in the library: ${labels}.` });
  const { open } = context.store.get();
  if (open === null || !discarded.some(({ articleId }) => articleId === open.articleId)) return;
  if (open.review === null) await openArticle(context, open.articleId);
  else await openReview(context, open.articleId, open.review.id);
}

/** Opens the article's own address in the person's browser. */
export async function visitArticle(context: Context, articleId: string): Promise<void> {
  await flushDrafts(context);
  await context.connection?.outbox.settle();
  context.unwrap(await context.desk.call('article.visit', { articleId }));
}
