import type { ArticleKind } from '../../../shared/model';
import type { Migration } from './index';

/** What of a record is searched, as SQL over its body: what it is called, what else it is known by, its prose. */
type Words = readonly [name: string, words: string, note: string];

const field = (name: string) => `BODY ->> '$.${name}'`;
const lines = (...names: readonly string[]) =>
  names.map((name) => `coalesce(${field(name)}, '')`).join(` || char(10) || `);

const RECORDS: Readonly<Partial<Record<ArticleKind, Words>>> = {
  article: [field('title'), lines('byline', 'outlet'), field('summary')],
  // Its quoted words are words of its text.
  claim: [`''`, `''`, field('note')],
  source: [
    `coalesce(${field('name')}, '')`,
    field('descriptor'),
    lines('affiliation', 'interest', 'anonymityReason.text', 'independenceGroup'),
  ],
};

const of = (row: string, words: readonly string[]) =>
  words.map((each) => each.replaceAll('BODY', `${row}.body`)).join(', ');

/** Keeps an index in step with a kind of record, in the transaction that writes the record. */
function triggers(kind: string, index: string, columns: string, words: readonly string[]): string {
  const row = (id: string) => `kind = '${kind}' AND id = ${id}.id`;
  // Most claims have no note: they are not in the index at all.
  const given = kind === 'claim' ? `new.body ->> '$.note' <> ''` : 'true';
  const add = `
    INSERT INTO searched (kind, id, article_id) SELECT '${kind}', new.id, new.article_id WHERE ${given};
    INSERT INTO ${index} (rowid, ${columns}) SELECT seq, ${of('new', words)}
      FROM searched WHERE ${row('new')};`;
  const drop = `
    INSERT INTO ${index} (${index}, rowid, ${columns}) SELECT 'delete', seq, ${of('old', words)}
      FROM searched WHERE ${row('old')};
    DELETE FROM searched WHERE ${row('old')};`;
  return `
    CREATE TRIGGER ${kind}_searched AFTER INSERT ON ${kind} WHEN ${given} BEGIN ${add} END;
    CREATE TRIGGER ${kind}_searched_no_more AFTER DELETE ON ${kind} BEGIN ${drop} END;
    CREATE TRIGGER ${kind}_searched_anew AFTER UPDATE OF body ON ${kind}
      WHEN (${of('old', words)}) IS NOT (${of('new', words)}) BEGIN ${drop} ${add} END;`;
}

const TEXT = [field('text')];
const TOKENS = `tokenize = "unicode61 remove_diacritics 2"`;

/**
 * Full-text search: one index of the words of texts, one of what people wrote about them (two, so that a short note
 * does not outweigh every story by its shortness). Their content is read from the records through views, so that no
 * word is stored twice; `searched` numbers the records, since FTS5 wants integers that `VACUUM` leaves alone.
 */
export const search: Migration = {
  name: 'search',
  run(db) {
    const views = Object.entries(RECORDS).map(
      ([kind, words]) => `
        SELECT seq, ${of('r', words)} FROM searched JOIN ${kind} r ON r.id = searched.id
        WHERE kind = '${kind}'`,
    );
    db.exec(`
      CREATE TABLE searched (
        seq INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        article_id TEXT NOT NULL,
        UNIQUE (kind, id)
      ) STRICT;
      INSERT INTO searched (kind, id, article_id)
        SELECT 'text', id, article_id FROM text
        UNION ALL SELECT 'article', id, article_id FROM article
        UNION ALL SELECT 'claim', id, article_id FROM claim WHERE body ->> '$.note' <> ''
        UNION ALL SELECT 'source', id, article_id FROM source;

      CREATE VIEW words_of_texts (seq, words) AS
        SELECT seq, ${of('r', TEXT)} FROM searched JOIN text r ON r.id = searched.id
        WHERE kind = 'text';
      CREATE VIEW words_of_records (seq, name, words, note) AS ${views.join(' UNION ALL ')};

      CREATE VIRTUAL TABLE search_texts USING fts5 (
        words, content = 'words_of_texts', content_rowid = 'seq', ${TOKENS});
      CREATE VIRTUAL TABLE search_records USING fts5 (
        name, words, note, content = 'words_of_records', content_rowid = 'seq', ${TOKENS});
      -- What something is called weighs more than what is said of it.
      INSERT INTO search_records (search_records, rank) VALUES ('rank', 'bm25(4.0, 2.0, 1.0)');
      INSERT INTO search_texts (search_texts) VALUES ('rebuild');
      INSERT INTO search_records (search_records) VALUES ('rebuild');
      ${triggers('text', 'search_texts', 'words', TEXT)}
      ${Object.entries(RECORDS)
        .map(([kind, words]) => triggers(kind, 'search_records', 'name, words, note', words))
        .join('\n')}
    `);
  },
};
