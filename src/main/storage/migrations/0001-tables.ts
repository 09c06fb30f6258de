import { randomUUID } from 'node:crypto';
import type { Migration } from './index';

/**
 * The first shape of a library. Bodies are records as JSON. What the list of articles reads is a column held to
 * the body by a CHECK (an index on a generated column would not cover a query: SQLite reads the body all the
 * same); what refers to other records is a generated column. Foreign keys are checked at COMMIT: a change may
 * write its records in any order, and must leave nothing that refers to what is gone.
 */
export const tables: Migration = {
  name: 'tables',
  run(db) {
    db.exec(`
      CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

      CREATE TABLE changes (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        article_id TEXT NOT NULL,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        label TEXT NOT NULL,
        undoes TEXT,
        -- 1 where the change renames, deletes or brings back its article: what undo in the list of articles reads.
        concerns_library INTEGER NOT NULL,
        ops TEXT NOT NULL
      ) STRICT;
      CREATE INDEX changes_article ON changes (article_id, at);
      CREATE INDEX changes_library ON changes (seq) WHERE concerns_library = 1;
      CREATE TRIGGER changes_never_updated BEFORE UPDATE ON changes
        BEGIN SELECT RAISE(ABORT, 'changes are only ever added'); END;
      CREATE TRIGGER changes_never_deleted BEFORE DELETE ON changes
        BEGIN SELECT RAISE(ABORT, 'changes are only ever added'); END;

      CREATE TABLE article (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL CHECK (article_id = id),
        body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE text (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
        body TEXT NOT NULL,
        original TEXT NOT NULL CHECK (original = body ->> '$.importedFrom.sha256'),
        imported_at TEXT NOT NULL CHECK (imported_at = body ->> '$.importedFrom.at')
      ) STRICT;
      CREATE INDEX text_article ON text (article_id, imported_at);
      CREATE INDEX text_original ON text (original);

      CREATE TABLE claim (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
        body TEXT NOT NULL,
        tag TEXT NOT NULL CHECK (tag = body ->> '$.tag'),
        text_id TEXT GENERATED ALWAYS AS (body ->> '$.textId') VIRTUAL
          REFERENCES text (id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX claim_article ON claim (article_id, tag);

      CREATE TABLE source (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
        body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX source_article ON source (article_id);

      CREATE TABLE attribution (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
        body TEXT NOT NULL,
        claim_id TEXT GENERATED ALWAYS AS (body ->> '$.claimId') VIRTUAL
          REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
        source_id TEXT GENERATED ALWAYS AS (body ->> '$.sourceId') VIRTUAL
          REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
        parent_id TEXT GENERATED ALWAYS AS (body ->> '$.parentId') VIRTUAL
          REFERENCES attribution (id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX attribution_article ON attribution (article_id);
      CREATE INDEX attribution_claim ON attribution (claim_id);
      CREATE INDEX attribution_source ON attribution (source_id);
      CREATE INDEX attribution_parent ON attribution (parent_id) WHERE parent_id IS NOT NULL;

      CREATE TABLE originals (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    `);
    db.prepare("INSERT INTO meta VALUES ('libraryId', ?)").run(randomUUID());
  },
};
