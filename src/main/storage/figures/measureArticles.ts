import { type Result, success } from '../../../shared/api';
import { figuresOf } from '../../../shared/across';
import type { Library } from '../library';
import { readAt } from '../readAt';
import type { MeasuredArticle } from './measured';

/** The figures of one article, as far as it can be read. */
function measured(library: Pick<Library, 'records'>, articleId: string): MeasuredArticle {
  const records = library.records(articleId);
  // Without a text there is nothing to count.
  const figures = records.ok && records.value.texts.length > 0 ? figuresOf(records.value) : null;
  return { articleId, figures };
}

/**
 * The figures of articles, in the order asked, until the time is up: of one at least. What is not in the answer was
 * not looked at.
 *
 * @param time Milliseconds.
 */
export function measureIn(
  library: Pick<Library, 'records'>,
  articleIds: readonly string[],
  time: number,
): readonly MeasuredArticle[] {
  const until = Date.now() + time;
  const found: MeasuredArticle[] = [];
  for (const articleId of articleIds) {
    if (found.length > 0 && Date.now() >= until) break;
    found.push(measured(library, articleId));
  }
  return found;
}

/** The same over a connection of its own to the library at `path`. */
export function measureArticles(
  path: string,
  libraryId: string,
  articleIds: readonly string[],
  time: number,
): Result<readonly MeasuredArticle[]> {
  return readAt(path, libraryId, (library) => success(measureIn(library, articleIds, time)));
}
