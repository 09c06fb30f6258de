import type { Migration } from './index';

/**
 * What readers handed in and how differences were settled, and the reviews under way. A review's changes are kept
 * apart from the article's: until they are handed in they are nobody's business but the reader's, so there are no
 * current records of them. Claims and sources gain what must not go along when an article is sent for review.
 */
export const reviews: Migration = {
  name: 'reviews',
  run(db) {
    db.exec(`
      CREATE TABLE delivery (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX delivery_article ON delivery (article_id);

      CREATE TABLE ruling (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
        body TEXT NOT NULL,
        text_id TEXT GENERATED ALWAYS AS (body ->> '$.textId') VIRTUAL
          REFERENCES text (id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX ruling_article ON ruling (article_id);
      CREATE INDEX ruling_text ON ruling (text_id);

      CREATE TABLE review_changes (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        review_id TEXT NOT NULL,
        article_id TEXT NOT NULL,
        at TEXT NOT NULL,
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX review_changes_review ON review_changes (review_id, seq);
      CREATE INDEX review_changes_article ON review_changes (article_id, review_id, seq);
      CREATE INDEX review_changes_at ON review_changes (at);
      CREATE TRIGGER review_changes_never_updated BEFORE UPDATE ON review_changes
        BEGIN SELECT RAISE(ABORT, 'changes are only ever added'); END;
      CREATE TRIGGER review_changes_never_deleted BEFORE DELETE ON review_changes
        BEGIN SELECT RAISE(ABORT, 'changes are only ever added'); END;

      UPDATE claim SET body = json_set(body, '$.confidential', json('false'));
      UPDATE source SET body = json_set(body, '$.confidential', json('false'));
    `);
  },
};
