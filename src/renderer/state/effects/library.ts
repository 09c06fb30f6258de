import { invert, isImport } from '../../../shared/history';
import type { Change } from '../../../shared/model';
import { Drafts, type PageDatabase, Outbox, WindowLock } from '../../bridge';
import { rename, undoLabel } from '../edits';
import type { Connection, Context } from './context';
import { flushDrafts } from './drafts';

/** Milliseconds that the page's own store may take to open. */
const STORE_LIMIT_MS = 5_000;

/** Opens the page's own store. One that does not open is closed, so that nothing waits for it later. */
async function opened(database: PageDatabase): Promise<void> {
  let limit: ReturnType<typeof setTimeout> | undefined;
  try {
    await Promise.race([
      database.open(),
      new Promise((_resolve, reject) => {
        limit = setTimeout(() => reject(new Error('it does not answer')), STORE_LIMIT_MS);
      }),
    ]);
  } catch (error) {
    database.close({ disableAutoOpen: true });
    throw error;
  } finally {
    clearTimeout(limit);
  }
}

/** Connects to the library: delivers what an earlier run left, then lists the articles. */
export async function start(context: Context, database: PageDatabase): Promise<void> {
  const workspace = await context.desk.call('workspace.get', {});
  if (!workspace.ok) {
    context.store.dispatch({ type: 'failure', error: workspace.error });
    return;
  }
  const { libraryId, latest } = workspace.value;
  context.observe(latest);
  let wasKeptOut = false;
  const outbox = new Outbox(context.desk, database, libraryId, (status) => {
    context.store.dispatch({ type: 'outbox', status });
    if (status.failure !== null) wasKeptOut = true;
    if (!wasKeptOut || status.pending > 0) return;
    // The list could not show what waited.
    wasKeptOut = false;
    void refreshLibrary(context);
  });
  const resuming = outbox.resume(opened(database));
  const drafts = new Drafts(database, libraryId, new WindowLock(context.newId()));
  context.connection = { outbox, drafts };
  context.store.dispatch({ type: 'workspace', workspace: workspace.value });
  const { keptOut } = workspace.value;
  if (keptOut !== null) context.notify({ tone: 'error', text: keptOut });
  try {
    const left = await resuming;
    context.observe(...left.map(({ at }) => at));
    if (left.length > 0) {
      const changes = left.length === 1 ? '1 change' : `${String(left.length)} changes`;
      context.notify({
        tone: 'info',
        text: `${changes} from last time had not reached the library and ${left.length === 1 ? 'was' : 'were'} sent again.`,
      });
    }
  } catch (error) {
    context.notify({
      tone: 'error',
      text: `The page’s own store cannot be opened (${String(error)}). Edits are saved straight to the library; keep this window open until they show as saved.`,
    });
  }
  await refreshLibrary(context);
}

/** Asks main for the list of articles. */
export async function refreshLibrary(context: Context): Promise<void> {
  const [articles, changes] = await Promise.all([
    context.desk.call('library.list', {}),
    context.desk.call('library.history', {}),
  ]);
  // A convenience, which a review copy does not have.
  const recent = await context.desk.call('library.recent', {});
  if (recent.ok) context.store.dispatch({ type: 'recent', recent: recent.value });
  const list = context.unwrap(articles);
  const history = context.unwrap(changes);
  if (list === undefined || history === undefined) return;
  // An article from another desk may carry readings of a clock that is ahead: what is done to it comes after.
  context.observe(...list.map(({ changedAt }) => `${changedAt}-zzzz`));
  context.store.dispatch({
    type: 'library',
    articles: list,
    changes: history.filter((c) => !isImport(c)),
  });
}

/** Makes a change of an article that is not open, and shows the list as it then is. */
export async function commitInLibrary(
  context: Context,
  { outbox }: Connection,
  change: Change,
): Promise<void> {
  context.store.dispatch({ type: 'library-changed', change });
  await outbox.send(change);
  await outbox.settle();
  await refreshLibrary(context);
}

/** Renames an article that is not open. */
export async function renameArticle(
  context: Context,
  articleId: string,
  title: string,
): Promise<void> {
  const data = context.unwrap(await context.desk.call('article.open', { articleId }));
  const edit = data === undefined ? null : rename(data.article, title);
  const connection = context.connected();
  if (edit === null || connection === null) return;
  await commitInLibrary(context, connection, context.changeOf(articleId, edit));
}

/** Deletes an article with everything in it, at once; the notice offers to undo. */
export async function deleteArticle(
  context: Context,
  articleId: string,
  title: string,
): Promise<void> {
  const connection = context.connected();
  // The deletion has to take every record with it, also those that are only on their way to main.
  await connection?.outbox.settle();
  if (context.store.get().outbox.pending > 0) {
    context.notify({
      tone: 'error',
      text: `“${title}” was not deleted: some changes have not reached the library yet. They are kept and sent again; delete it when the status shows Saved.`,
    });
    return;
  }
  const deletion = context.unwrap(await context.desk.call('article.deletion', { articleId }));
  if (connection === null || deletion === undefined) return;
  const change = { ...context.head(), ...deletion };
  await commitInLibrary(context, connection, change);
  context.notify({
    tone: 'info',
    text: waits(connection, change)
      ? `“${title}” is not deleted yet: the library does not take changes just now. The deletion is kept and done as soon as it does; until then the list shows the article.`
      : `Deleted “${title}” with its claims and sources.`,
    action: { label: 'Undo', run: { type: 'bring-back', deletion: change } },
  });
}

/** Whether main has not confirmed the change yet. */
function waits({ outbox }: Connection, { articleId, id }: Change): boolean {
  return outbox.pendingFor(articleId).some((each) => each.id === id);
}

/** Takes this deletion back, whatever was done since; nothing where the article is there again. */
export async function bringBack(context: Context, deletion: Change): Promise<void> {
  const connection = context.connected();
  await refreshLibrary(context);
  const { articles } = context.store.get();
  if (connection === null) return;
  const isThere = articles?.some(({ id }) => id === deletion.articleId) === true;
  if (isThere && !waits(connection, deletion)) return;
  const change = invert(deletion, context.head());
  await commitInLibrary(context, connection, change);
  context.store.dispatch({ type: 'announce', text: undoLabel(change, 'Undo') });
}

export async function setAnalyst(context: Context, analyst: string): Promise<void> {
  const workspace = context.unwrap(await context.desk.call('workspace.set-analyst', { analyst }));
  if (workspace !== undefined) context.store.dispatch({ type: 'workspace', workspace });
}

/** Opens or makes another library. Main shows the dialog and, on success, loads the page anew. */
export async function switchLibrary(
  context: Context,
  operation: 'library.new' | 'library.open' | { readonly recent: number },
): Promise<void> {
  await flushDrafts(context);
  await context.connection?.outbox.settle();
  if (context.store.get().outbox.loose > 0) {
    context.notify({
      tone: 'error',
      text: 'Another library was not opened: some changes are in this window only, and would be lost. They are kept and sent again; open it when the status shows Saved.',
    });
    return;
  }
  context.unwrap(
    typeof operation === 'string'
      ? await context.desk.call(operation, {})
      : await context.desk.call('library.open-recent', { place: operation.recent }),
  );
}
