import type { Migration } from './index';

/**
 * What came in from other desks. `received` names the changes that were not made here, which undo leaves alone;
 * `left_out` the records that merging left without what they refer to. `check` expects those to be missing, and a
 * commit that may bring them back folds the article anew.
 */
export const exchange: Migration = {
  name: 'exchange',
  run(db) {
    db.exec(`
      CREATE TABLE received (
        change_id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX received_article ON received (article_id);

      CREATE TABLE left_out (
        article_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        PRIMARY KEY (article_id, kind, id)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
