import type { AcrossFigure, FigureClaim } from '../../../shared/api';
import { closeArticle, openArticle } from './articles';
import type { Context } from './context';
import { countArticles } from './figures';
import { openFound } from './search';

/** Works the view out anew, of what is counted. */
async function read(context: Context): Promise<void> {
  const { filter } = context.store.get().listing;
  const view = context.unwrap(await context.desk.call('figures.across', { filter }));
  // What was filtered meanwhile is asked for by itself.
  if (view === undefined || context.store.get().listing.filter !== filter) return;
  context.store.dispatch({ type: 'across', fields: { view } });
}

/** Counts what is not counted, unless the person stopped that, and works the view out. */
export async function refreshAcross(context: Context): Promise<void> {
  if (context.store.get().counting?.stopped !== true) await countArticles(context);
  await read(context);
}

/** Shows the figures across articles, in the place of what is open. */
export async function openAcross(context: Context): Promise<void> {
  const { open } = context.store.get();
  const from =
    open === null
      ? null
      : { articleId: open.articleId, claimId: open.focus, sentence: open.cursor };
  context.store.dispatch({ type: 'across', fields: { from } });
  if (open !== null) await closeArticle(context);
  context.store.dispatch({ type: 'view', view: 'across' });
}

/** Leaves the figures: back to the place in the article that gave way to them, else to the library. */
export async function leaveAcross(context: Context): Promise<void> {
  const { store } = context;
  const { from } = store.get().across;
  store.dispatch({ type: 'view', view: 'start' });
  if (from === null) return;
  const { articleId, claimId, sentence } = from;
  await openArticle(context, articleId, () => store.dispatch({ type: 'focus', claimId, sentence }));
}

/** Shows the claims behind a figure. */
export async function showFigure(
  context: Context,
  figure: AcrossFigure,
  words: string,
): Promise<void> {
  const { store, desk } = context;
  store.dispatch({ type: 'across', fields: { shown: { figure, words, claims: null } } });
  store.dispatch({ type: 'dialog', dialog: 'figure' });
  const { filter } = store.get().listing;
  const claims = context.unwrap(await desk.call('figures.claims', { filter, figure }));
  const { shown } = store.get().across;
  if (shown?.figure !== figure) return;
  if (claims === undefined) store.dispatch({ type: 'dialog', dialog: null });
  else store.dispatch({ type: 'across', fields: { shown: { ...shown, claims } } });
}

/** Opens the article at a claim behind a figure. The view is there again when the article is closed. */
export async function openFigureClaim(context: Context, claim: FigureClaim): Promise<void> {
  context.store.dispatch({ type: 'dialog', dialog: null });
  const { articleId, textId, offset, claimId } = claim;
  await openFound(context, articleId, { textId, offset, claimId });
}
