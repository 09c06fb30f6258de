import type { Migration } from './index';

/**
 * What the list of articles and the exchange count, an article a row, so that neither reads every claim and change
 * there is. Kept in step by triggers: whoever writes a claim or a change, in whatever way, moves the count in the
 * same transaction. `check` counts anew.
 */
export const counts: Migration = {
  name: 'counts',
  run(db) {
    db.exec(`
      CREATE TABLE claim_counts (
        article_id TEXT NOT NULL,
        tag TEXT NOT NULL,
        claims INTEGER NOT NULL,
        PRIMARY KEY (article_id, tag)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO claim_counts SELECT article_id, tag, count(*) FROM claim GROUP BY article_id, tag;

      CREATE TRIGGER claim_counted AFTER INSERT ON claim BEGIN
        INSERT INTO claim_counts VALUES (new.article_id, new.tag, 1)
          ON CONFLICT DO UPDATE SET claims = claims + 1;
      END;
      CREATE TRIGGER claim_counted_off AFTER DELETE ON claim BEGIN
        UPDATE claim_counts SET claims = claims - 1
          WHERE article_id = old.article_id AND tag = old.tag;
      END;
      CREATE TRIGGER claim_counted_anew AFTER UPDATE OF tag ON claim WHEN old.tag <> new.tag BEGIN
        UPDATE claim_counts SET claims = claims - 1
          WHERE article_id = old.article_id AND tag = old.tag;
        INSERT INTO claim_counts VALUES (new.article_id, new.tag, 1)
          ON CONFLICT DO UPDATE SET claims = claims + 1;
      END;

      -- Of deleted articles too: their changes stay.
      CREATE TABLE histories (
        article_id TEXT PRIMARY KEY,
        changes INTEGER NOT NULL,
        last_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      INSERT INTO histories SELECT article_id, count(*), max(at) FROM changes GROUP BY article_id;
      CREATE INDEX histories_last ON histories (last_at);

      -- Deleting a text looks for what still refers to it.
      CREATE INDEX claim_text ON claim (text_id);

      CREATE TRIGGER changes_counted AFTER INSERT ON changes BEGIN
        INSERT INTO histories VALUES (new.article_id, 1, new.at) ON CONFLICT DO UPDATE
          SET changes = changes + 1, last_at = max(last_at, excluded.last_at);
      END;
    `);
  },
};
