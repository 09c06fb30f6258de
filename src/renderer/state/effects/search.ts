import type { FoundPlace } from '../../../shared/api';
import { MORE_FOUND, searchable } from '../searching';
import { sentenceAt, sentencesOf, textOf } from '../selectors';
import { openArticle } from './articles';
import { during } from './busy';
import type { Context } from './context';

/**
 * Asks main for what was typed, once it has answered what was typed before.
 *
 * @param anew Also where that is answered already.
 */
async function ask(context: Context, anew = false): Promise<void> {
  for (let again = anew; ; again = false) {
    const { search, listing } = context.store.get();
    const { words, limit, asking, answered } = search;
    const { filter } = listing;
    const current =
      answered?.words === words && answered.limit === limit && answered.filter === filter;
    if (asking || (current && !again) || !searchable(words)) return;
    context.store.dispatch({ type: 'searching', asking: true });
    const result = await during(context, 'Searching…', () =>
      context.desk.call('library.search', { words, limit, filter }),
    );
    context.store.dispatch({ type: 'searching', asking: false });
    if (!result.ok) {
      context.fail(result.error);
      return;
    }
    context.store.dispatch({
      type: 'found',
      answered: { words, limit, filter, result: result.value },
    });
  }
}

/** Searches the library for what is typed so far; nothing typed ends the search. */
export async function searchFor(context: Context, words: string): Promise<void> {
  context.store.dispatch({ type: 'search', words });
  await ask(context);
}

/** Searches once more for what stands in the search: the library has changed. */
export async function searchAgain(context: Context): Promise<void> {
  await ask(context, true);
}

/** Asks for more of what was found. */
export async function findMore(context: Context): Promise<void> {
  context.store.dispatch({ type: 'search-limit', limit: MORE_FOUND });
  await ask(context);
}

/** Opens an article where something was found in it: on the claim it is about, else on the sentence. */
export async function openFound(
  context: Context,
  articleId: string,
  place: FoundPlace | null,
): Promise<void> {
  await openArticle(context, articleId, () => {
    const { open } = context.store.get();
    if (open === null || place?.textId !== open.textId) return;
    const sentence = sentenceAt(sentencesOf(textOf(open)), place.offset);
    const claim = place.claimId === null ? undefined : open.records.get('claim', place.claimId);
    context.store.dispatch(
      claim === undefined
        ? { type: 'cursor', sentence }
        : { type: 'focus', claimId: claim.id, sentence },
    );
  });
}
