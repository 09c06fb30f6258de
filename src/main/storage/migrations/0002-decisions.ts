import type { Migration } from './index';

/**
 * What a person decided about suggestions. A decision's claim is not a foreign key: the claim may be deleted while
 * the decision stays. The index on the text is for deleting one, which looks for what still refers to it.
 */
export const decisions: Migration = {
  name: 'decisions',
  run(db) {
    db.exec(`
      CREATE TABLE decision (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
        body TEXT NOT NULL,
        text_id TEXT GENERATED ALWAYS AS (body ->> '$.textId') VIRTUAL
          REFERENCES text (id) DEFERRABLE INITIALLY DEFERRED
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX decision_article ON decision (article_id);
      CREATE INDEX decision_text ON decision (text_id);
    `);
  },
};
