import { FOUND_LIMIT, QUERY_LIMIT } from '../../shared/api';
import { column, fail, print, say } from './io';
import { withLibrary } from './openFor';

export interface SearchOptions {
  readonly library: string;
  readonly json?: boolean;
}

/** The places in a library where words were found, a line each: article id, what it was found in, title, words around. */
export function searchCommand(
  words: readonly string[],
  { library: path, json }: SearchOptions,
): Promise<number> {
  return withLibrary(path, { create: false, writes: false }, (library) => {
    const query = { words: words.join(' ').slice(0, QUERY_LIMIT), limit: FOUND_LIMIT };
    const result = library.search(query);
    if (!result.ok) return fail(result.error, path);
    const { articles, more } = result.value;
    if (json === true) {
      print(JSON.stringify(articles, null, 2));
    } else {
      for (const { articleId, title, found } of articles) {
        for (const { in: where, snippet } of found) {
          print([articleId, where, column(title), column(snippet)].join('\t'));
        }
      }
    }
    if (articles.length === 0) say('Nothing was found.');
    if (more) say(`There is more; these are the ${articles.length} most relevant articles.`);
    return 0;
  });
}
