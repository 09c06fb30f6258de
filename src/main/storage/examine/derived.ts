import { isFaultOfFile } from '../errors';
import type { Finding } from '../finding';
import type { Reading } from './reading';
import { statedVersion } from './structure';

/** The version from which on there is all of it. */
const DERIVED_SINCE = 7;

/** What is counted of each article: what it comes to, and what is kept of it. */
const COUNTS = [
  {
    what: 'the number of claims with each tag',
    is: 'SELECT article_id, tag, count(*) FROM claim GROUP BY article_id, tag',
    kept: 'SELECT article_id, tag, claims FROM claim_counts WHERE claims <> 0',
  },
  {
    what: 'the length of the history',
    is: 'SELECT article_id, count(*), max(at) FROM changes GROUP BY article_id',
    kept: 'SELECT article_id, changes, last_at FROM histories',
  },
] as const;

/** What belongs into the indexes of words, by kind and id. */
const SEARCHED = `
  SELECT 'text', id, article_id FROM text
  UNION ALL SELECT 'article', id, article_id FROM article
  UNION ALL SELECT 'claim', id, article_id FROM claim WHERE body ->> '$.note' <> ''
  UNION ALL SELECT 'source', id, article_id FROM source`;

/** How the indexes of words are set up. */
const SETTINGS = `
  SELECT 'search_texts', 'version', 4 UNION ALL SELECT 'search_records', 'version', 4
  UNION ALL SELECT 'search_records', 'rank', 'bm25(4.0, 2.0, 1.0)'`;
const SET_UP = `
  SELECT 'search_texts', k, v FROM search_texts_config
  UNION ALL SELECT 'search_records', k, v FROM search_records_config`;

/** The rows of two queries that are not in both. */
const differences = (one: string, other: string) => `
  SELECT * FROM (SELECT * FROM (${one}) EXCEPT SELECT * FROM (${other}))
  UNION ALL SELECT * FROM (SELECT * FROM (${other}) EXCEPT SELECT * FROM (${one}))`;

/** The indexes of words, each with the view that it is made of and its columns. */
const INDEXES = [
  { index: 'search_texts', view: 'words_of_texts', columns: 'words' },
  { index: 'search_records', view: 'words_of_records', columns: 'name, words, note' },
] as const;

/**
 * What the places of all words add up to, by record and within it. To compare them one by one takes too long, and
 * since the index says each as its distance from the one before, no damage moves one alone.
 */
const places = (table: string) => `
  SELECT count(*), sum(doc), sum("offset"), sum((doc * "offset") % 1000003) FROM ${table}`;

/**
 * Whether an index holds the words of its records at their places, and their number: as one that is made anew. That is
 * made among temporary tables, so that the file may be one that is only read.
 */
function holdsItsWords(read: Reading, { index, view, columns }: (typeof INDEXES)[number]): boolean {
  const drop = ['are', 'kept', 'are_at', 'kept_at', 'anew']
    .map((name) => `DROP TABLE IF EXISTS temp.${name}`)
    .join(';');
  try {
    read.db.exec(`
      CREATE VIRTUAL TABLE temp.anew USING fts5 (
        ${columns}, content = '', tokenize = "unicode61 remove_diacritics 2");
      INSERT INTO temp.anew (rowid, ${columns}) SELECT seq, ${columns} FROM ${view};
      CREATE VIRTUAL TABLE temp.are USING fts5vocab (temp, anew, col);
      CREATE VIRTUAL TABLE temp.kept USING fts5vocab (main, ${index}, col);
      CREATE VIRTUAL TABLE temp.are_at USING fts5vocab (temp, anew, instance);
      CREATE VIRTUAL TABLE temp.kept_at USING fts5vocab (main, ${index}, instance);`);
    const sizes = (schema: string, table: string) => `SELECT * FROM ${schema}.${table}_docsize`;
    // Of no words at all there are several ways to say how many there are.
    const totals = (schema: string, table: string) => `
      SELECT block FROM ${schema}.${table}_data WHERE id = 1 AND EXISTS (${sizes(schema, table)})`;
    return (
      agree(read, 'SELECT * FROM temp.are', 'SELECT * FROM temp.kept') &&
      agree(read, places('temp.are_at'), places('temp.kept_at')) &&
      agree(read, sizes('temp', 'anew'), sizes('main', index)) &&
      agree(read, totals('temp', 'anew'), totals('main', index))
    );
  } finally {
    read.db.exec(drop);
  }
}

function agree(read: Reading, one: string, other: string): boolean {
  return read.value('1', `(${differences(one, other)} LIMIT 1)`) === null;
}

/** Whether the search finds just what there is. */
function searchHolds(read: Reading): boolean {
  try {
    return (
      agree(read, SETTINGS, SET_UP) &&
      agree(read, SEARCHED, 'SELECT kind, id, article_id FROM searched') &&
      INDEXES.every((each) => holdsItsWords(read, each))
    );
  } catch (error) {
    if (isFaultOfFile(error)) return false;
    throw error;
  }
}

/** What is wrong with what the library keeps beside its records to answer faster. */
export function faultsInDerived(read: Reading): Finding[] {
  if (statedVersion(read) < DERIVED_SINCE) return [];
  const counts = COUNTS.flatMap(({ what, is, kept }) =>
    read
      .rows(
        ['article_id'],
        `(SELECT DISTINCT article_id FROM (${differences(is, kept)}) ORDER BY 1)`,
      )
      .map(([articleId]) => ({
        articleId: `${articleId}`,
        message: `${what} is not what is kept of it`,
      })),
  );
  const message = 'the search does not find what the library holds';
  return searchHolds(read) ? counts : [...counts, { articleId: null, message }];
}
