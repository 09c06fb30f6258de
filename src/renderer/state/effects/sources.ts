import type { KnownSource, SourcePlace, SourcesQuery } from '../../../shared/api';
import { mentionsOf } from '../mentions';
import { sentenceAt, sentencesOf, textOf } from '../selectors';
import { searchable } from '../searching';
import { openArticle } from './articles';
import type { Context } from './context';

/**
 * Asks main for the register of the library as it is wanted, once it has answered what was asked before.
 *
 * @param anew Also where that is answered already.
 */
async function ask(context: Context, anew: boolean): Promise<void> {
  for (let again = anew; ; again = false) {
    const { words, order, asking, answered } = context.store.get().librarySources;
    const current = answered?.query.words === words && answered.query.order === order;
    if (asking || (current && !again)) return;
    const query = { words, order };
    context.store.dispatch({ type: 'library-sources', fields: { asking: true } });
    const result = await context.desk.call('library.sources', query);
    context.store.dispatch({ type: 'library-sources', fields: { asking: false } });
    if (!result.ok) {
      context.fail(result.error);
      return;
    }
    const fields = { answered: { query, result: result.value } };
    context.store.dispatch({ type: 'library-sources', fields });
  }
}

/** Shows the sources of the library that these words are about, in this order. */
export async function listSources(context: Context, query: Partial<SourcesQuery>): Promise<void> {
  context.store.dispatch({ type: 'library-sources', fields: query });
  await ask(context, false);
}

/** Asks once more: the library may have changed. */
export async function listSourcesAgain(context: Context): Promise<void> {
  await ask(context, true);
}

/** Goes to a source of the register where its article has it, and opens that first where another is open. */
export async function openSource(
  context: Context,
  { articleId, sourceId }: Pick<SourcePlace, 'articleId' | 'sourceId'>,
): Promise<void> {
  const visit = () => {
    const { open } = context.store.get();
    const source = open?.records.get('source', sourceId);
    if (open === null || source === undefined) return;
    const [first] = mentionsOf(open, source);
    const sentence =
      first === undefined ? open.cursor : sentenceAt(sentencesOf(textOf(open)), first.start);
    context.store.dispatch({ type: 'visit', sourceId, sentence });
  };
  const { open } = context.store.get();
  if (open?.articleId === articleId && open.review === null) visit();
  else await openArticle(context, articleId, visit);
}

/** The named sources of other articles that are called so. None in a review: its reader brings their own. */
export async function knownSources(
  context: Context,
  words: string,
): Promise<readonly KnownSource[]> {
  const { open, workspace } = context.store.get();
  if (open === null || open.review !== null || workspace?.copy != null) return [];
  if (!searchable(words)) return [];
  const { articleId } = open;
  const result = await context.desk.call('library.known-sources', {
    // A query has a limit of its own; a name is shorter.
    words: words.slice(0, 200),
    articleId,
  });
  // What is offered is a help: without it the source is typed.
  return result.ok ? result.value : [];
}
