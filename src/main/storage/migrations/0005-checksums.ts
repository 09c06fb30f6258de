import { CHECKSUMMED, seal } from '../checksums';
import type { Migration } from './index';

/**
 * Every row that was written gets a checksum (see `checksums.ts`). A later migration that writes to such a row has
 * to `seal` its table again. Changes may be updated by nobody, so their triggers step aside meanwhile.
 */
export const checksums: Migration = {
  name: 'checksums',
  run(db) {
    db.exec('DROP TRIGGER changes_never_updated; DROP TRIGGER review_changes_never_updated');
    for (const table of Object.keys(CHECKSUMMED)) {
      db.exec(`ALTER TABLE ${table} ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0`);
      seal(db, table);
    }
    db.exec(`
      CREATE TRIGGER changes_never_updated BEFORE UPDATE ON changes
        BEGIN SELECT RAISE(ABORT, 'changes are only ever added'); END;
      CREATE TRIGGER review_changes_never_updated BEFORE UPDATE ON review_changes
        BEGIN SELECT RAISE(ABORT, 'changes are only ever added'); END;
    `);
  },
};
