import { CHECKSUMMED, checksumOf } from '../checksums';
import type { Finding } from '../finding';
import { CHECKSUMS_SINCE } from '../migrations';
import { REPEATED } from '../rows';
import type { Reading } from './reading';
import { statedVersion } from './structure';

/** What a row of a table is called. */
const NAMES: Readonly<Record<string, string>> = {
  meta: 'entry',
  changes: 'change',
  review_changes: 'change of a review',
  received: 'note of what came in',
  left_out: 'note of what was left out',
};

/** Rows and original files that are not what was written. Reads the whole file. */
export function faultsInContent(read: Reading): Finding[] {
  const originals = read
    .rows(['sha256'], 'originals WHERE sha256 IS NOT sha256(bytes)')
    .map(([sha256]) => ({
      articleId: null,
      message: `the original file ${sha256} does not have that SHA-256`,
    }));
  // SQLite holds these to the body with a CHECK, which it does not look at over a connection that only reads.
  const repeated = Object.entries(REPEATED).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([column, path]) =>
      read
        .rows(['id', 'article_id'], `${table} WHERE ${column} IS NOT body ->> '${path}'`)
        .map(([id, articleId]) => ({
          articleId: `${articleId}`,
          message: `${table} ${id}: its ${column} is not that of its body`,
        })),
    ),
  );
  if (statedVersion(read) < CHECKSUMS_SINCE) return [...originals, ...repeated];
  const rows = Object.entries(CHECKSUMMED).flatMap(([table, columns]) => {
    const [key = ''] = columns;
    const article = columns.includes('article_id') ? 'article_id' : 'NULL';
    return read
      .rows([key, article], `${table} WHERE checksum IS NOT ${checksumOf(columns)}`)
      .map(([id, articleId]) => ({
        articleId: articleId === null || articleId === undefined ? null : `${articleId}`,
        message: `${NAMES[table] ?? table} ${id} is not what was written`,
      }));
  });
  return [...originals, ...repeated, ...rows];
}
