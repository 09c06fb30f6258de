import type { DatabaseSync } from '@photostructure/sqlite';
import { ARTICLE_KINDS, type ArticleKind } from '../../shared/model';
import { checksumOf, insertChecked, registerHashes } from './checksums';
import { CHANGE_COLUMNS, REPEATED } from './rows';

type Database = InstanceType<typeof DatabaseSync>;
type Statement = ReturnType<Database['prepare']>;

/** Inserts a record: id, article id, body. */
function insert(kind: ArticleKind): string {
  const repeated = Object.entries(REPEATED[kind] ?? {});
  const body = ['?1', '?2', '?3'];
  const columns = ['id', 'article_id', 'body', 'checksum', ...repeated.map(([column]) => column)];
  const values = [...body, checksumOf(body), ...repeated.map(([, path]) => `?3 ->> '${path}'`)];
  return `INSERT INTO ${kind} (${columns.join(', ')}) VALUES (${values.join(', ')})`;
}

/** Inserts a record or gives it a new body. */
function put(kind: ArticleKind): string {
  const columns = ['body', 'checksum', ...Object.keys(REPEATED[kind] ?? {})];
  const set = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  return `${insert(kind)} ON CONFLICT (id) DO UPDATE SET ${set}`;
}

/** Every statement on one kind of record; tables are named after kinds. */
function perKind(db: Database, sql: (kind: ArticleKind) => string): Record<ArticleKind, Statement> {
  return Object.fromEntries(ARTICLE_KINDS.map((kind) => [kind, db.prepare(sql(kind))])) as Record<
    ArticleKind,
    Statement
  >;
}

/**
 * The library's list. Each article's times and counts are looked up by its id: of claims and changes none is read but
 * the first and the last.
 */
const ARTICLES = `
  SELECT
    a.id AS id,
    a.body ->> '$.title' AS title,
    a.body ->> '$.outlet' AS outlet,
    a.body ->> '$.publishedAt' AS publishedAt,
    coalesce(
      (SELECT min(imported_at) FROM text WHERE article_id = a.id),
      (SELECT substr(min(at), 1, 24) FROM changes WHERE article_id = a.id)) AS importedAt,
    substr(h.last_at, 1, 24) AS changedAt,
    (SELECT json_group_object(tag, claims) FROM claim_counts WHERE article_id = a.id) AS tags
  FROM article a CROSS JOIN histories h ON h.article_id = a.id
  ORDER BY h.last_at DESC, a.id DESC`;

/**
 * The last changes made here that concern the library, the newest first, each with what it does to its article alone:
 * a deletion carries every record there was.
 */
const LIBRARY_CHANGES = `
  SELECT ${CHANGE_COLUMNS.replace(
    'ops',
    `(SELECT json_group_array(json(value)) FROM json_each(ops)
      WHERE value ->> '$.kind' = 'article') AS ops`,
  )}
  FROM changes
  WHERE concerns_library = 1 AND id NOT IN (SELECT change_id FROM received)
  ORDER BY seq DESC LIMIT 200`;

/** The reviews of an article that were made here, by their latest change. */
const REVIEWS_OF = `
  SELECT review_id AS id FROM review_changes WHERE article_id = ?
  GROUP BY review_id ORDER BY max(seq) DESC`;

const LATEST_STAMP = `
  SELECT max(at) AS at FROM (
    SELECT max(last_at) AS at FROM histories UNION ALL SELECT max(at) AS at FROM review_changes)`;

/** How long each article's history is, deleted articles included, and whether any of it came from another desk. */
const HISTORIES = `
  SELECT article_id AS articleId, changes,
    article_id IN (SELECT article_id FROM received) AS shared
  FROM histories ORDER BY article_id`;

const ARTICLE_FROM = `
  SELECT a.id AS articleId, a.body ->> '$.title' AS title
  FROM text t JOIN article a ON a.id = t.article_id
  WHERE t.original = ? ORDER BY a.id LIMIT 1`;

/**
 * What matches in an index of words, the most relevant first: each column as it is, and with what matches between two
 * marks. FTS5 marks only the rows that it gives.
 */
const matching = (
  index: 'search_texts' | 'search_records',
  columns: readonly string[],
  only = '',
) => `
  SELECT kind, id, article_id AS articleId, found.* FROM (
    SELECT rowid AS seq, rank, ${columns
      .map((name, i) => `${name}, highlight(${index}, ${i}, ?2, ?3) AS ${name}_marked`)
      .join(', ')}
    FROM ${index} WHERE ${index} MATCH ?1 ${only} ORDER BY rank LIMIT ?4) found
  CROSS JOIN searched USING (seq)`;

/**
 * Narrows it to some articles, whose ids are a list in JSON. What matches is looked up one by one, in the order of
 * relevance, until there are enough.
 */
const among = (index: 'search_texts' | 'search_records') => `
  AND (SELECT article_id FROM searched WHERE seq = ${index}.rowid)
    IN (SELECT value FROM json_each(?5))`;

/** The sources that match in the index of what people wrote. */
const SOURCES_MATCHING = `
  SELECT s.id AS id, s.article_id AS articleId
  FROM search_records f CROSS JOIN searched s ON s.seq = f.rowid
  WHERE f.search_records MATCH ?1 AND s.kind = 'source' LIMIT ?2`;

/** What the library's register lists: every source, as it is called. */
const SOURCES = `
  SELECT id, article_id AS articleId, body ->> '$.kind' AS kind, body ->> '$.name' AS name,
    body ->> '$.descriptor' AS descriptor
  FROM source`;

/** The claims that are attributed to a source, once for each link. */
const CITED_BY = `
  SELECT c.id AS claimId, c.tag AS tag, a.body ->> '$.role' AS role
  FROM attribution a JOIN claim c ON c.id = a.claim_id WHERE a.source_id = ?`;

/** What the library asks of SQLite, prepared once: preparing costs more than a commit. */
export function statements(db: Database) {
  registerHashes(db);
  return {
    libraryId: db.prepare("SELECT value FROM meta WHERE key = 'libraryId'"),
    dataVersion: db.prepare('PRAGMA data_version'),
    hasChange: db.prepare('SELECT 1 FROM changes WHERE id = ?'),
    addChange: db.prepare(insertChecked('changes')),
    changesOf: db.prepare(
      `SELECT ${CHANGE_COLUMNS} FROM changes WHERE article_id = ? ORDER BY seq`,
    ),
    libraryChanges: db.prepare(LIBRARY_CHANGES),
    addReviewChange: db.prepare(insertChecked('review_changes')),
    hasReview: db.prepare('SELECT 1 FROM review_changes WHERE review_id = ? LIMIT 1'),
    hasReviewChange: db.prepare('SELECT 1 FROM review_changes WHERE id = ?'),
    reviewChanges: db.prepare(
      'SELECT id, body FROM review_changes WHERE review_id = ? ORDER BY seq',
    ),
    reviewsOf: db.prepare(REVIEWS_OF),
    isShared: db.prepare('SELECT 1 FROM received WHERE article_id = ? LIMIT 1'),
    receivedOf: db.prepare('SELECT change_id AS id FROM received WHERE article_id = ?'),
    addReceived: db.prepare(insertChecked('received')),
    leftOutOf: db.prepare('SELECT kind, id FROM left_out WHERE article_id = ?'),
    dropLeftOut: db.prepare('DELETE FROM left_out WHERE article_id = ?'),
    addLeftOut: db.prepare(insertChecked('left_out')),
    lastOf: db.prepare('SELECT max(last_at) AS at FROM histories WHERE article_id = ?'),
    histories: db.prepare(HISTORIES),
    hasOriginal: db.prepare('SELECT 1 FROM originals WHERE sha256 = ?'),
    ownerOf: perKind(db, (kind) => `SELECT article_id AS owner FROM ${kind} WHERE id = ?`),
    latestStamp: db.prepare(LATEST_STAMP),
    articles: db.prepare(ARTICLES),
    articleFrom: db.prepare(ARTICLE_FROM),
    textsMatching: db.prepare(matching('search_texts', ['words'])),
    recordsMatching: db.prepare(matching('search_records', ['name', 'words', 'note'])),
    textsMatchingAmong: db.prepare(matching('search_texts', ['words'], among('search_texts'))),
    recordsMatchingAmong: db.prepare(
      matching('search_records', ['name', 'words', 'note'], among('search_records')),
    ),
    sources: db.prepare(SOURCES),
    sourcesMatching: db.prepare(SOURCES_MATCHING),
    citedBy: db.prepare(CITED_BY),
    titleOf: db.prepare("SELECT body ->> '$.title' AS title FROM article WHERE id = ?"),
    claimsOnText: db.prepare(
      `SELECT id, body -> '$.anchor.segments' AS segments FROM claim WHERE text_id = ?`,
    ),
    placeOfClaim: db.prepare(
      `SELECT text_id AS textId, body -> '$.anchor.segments[0].start' AS offset
       FROM claim WHERE id = ?`,
    ),
    claimBySource: db.prepare(
      'SELECT claim_id AS id FROM attribution WHERE source_id = ? ORDER BY id LIMIT 1',
    ),
    originalsOf: db.prepare(
      'SELECT sha256, bytes FROM originals WHERE sha256 IN (SELECT original FROM text WHERE article_id = ?) ORDER BY sha256',
    ),
    addOriginal: db.prepare('INSERT INTO originals VALUES (?, ?) ON CONFLICT DO NOTHING'),
    body: perKind(db, (kind) => `SELECT id, body FROM ${kind} WHERE id = ?`),
    ofArticle: perKind(db, (kind) => {
      const owner = kind === 'article' ? 'id' : 'article_id';
      return `SELECT id, body FROM ${kind} WHERE ${owner} = ? ORDER BY id`;
    }),
    insert: perKind(db, insert),
    put: perKind(db, put),
    remove: perKind(db, (kind) => `DELETE FROM ${kind} WHERE id = ?`),
  };
}
export type Statements = ReturnType<typeof statements>;
