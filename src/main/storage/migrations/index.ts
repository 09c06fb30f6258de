import type { DatabaseSync } from '@photostructure/sqlite';
import { success, type Result } from '../../../shared/api';
import { checksumOf, registerHashes } from '../checksums';
import { transactions } from '../transaction';
import { tables } from './0001-tables';
import { decisions } from './0002-decisions';
import { reviews } from './0003-reviews';
import { exchange } from './0004-exchange';
import { checksums } from './0005-checksums';
import { counts } from './0006-counts';
import { search } from './0007-search';

type Database = InstanceType<typeof DatabaseSync>;

export interface Migration {
  readonly name: string;
  /** Takes the file from the version before to this one. Runs in a transaction. */
  run(db: Database): void;
}

/** `SRCM`, at offset 68 of the file's header: what makes an SQLite file a library. */
export const APPLICATION_ID = 0x5352434d;

/** Every step there ever was, in order. A library's `user_version` is how many of them it has taken. */
export const MIGRATIONS: readonly Migration[] = [
  tables,
  decisions,
  reviews,
  exchange,
  checksums,
  counts,
  search,
];

/** The version from which on rows carry checksums, and `meta` says the version once more. */
export const CHECKSUMS_SINCE = 5;

export function versionOf(db: Database): number {
  const row = db.prepare('PRAGMA user_version').get() as { user_version: number };
  return row.user_version;
}

/** Says the version: in the header, and among the rows, so that neither can turn over unseen. */
function setVersion(db: Database, version: number): void {
  db.exec(`PRAGMA user_version = ${version}`);
  if (version < CHECKSUMS_SINCE) return;
  const row = ["'version'", `'${version}'`];
  db.exec(`INSERT OR REPLACE INTO meta VALUES (${row.join(', ')}, ${checksumOf(row)})`);
}

/**
 * Takes the library to the newest version, each step a transaction together with its `user_version`: a failure
 * leaves the file at the last step that was finished.
 */
export function migrate(db: Database, migrations = MIGRATIONS): Result<null> {
  registerHashes(db);
  const transact = transactions(db);
  for (const [index, migration] of migrations.entries()) {
    const done = transact(() => {
      // Read again under the lock: another process may have taken this step in the meantime.
      if (versionOf(db) > index) return success(null);
      if (index === 0) db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      migration.run(db);
      setVersion(db, index + 1);
      return success(null);
    });
    if (!done.ok) return done;
  }
  return success(null);
}
