import type { DatabaseSync } from '@photostructure/sqlite';

type Database = InstanceType<typeof DatabaseSync>;

/** A commit waits for the disk: what was committed survives a power cut, not only a crash. */
export function makeDurable(db: Database): void {
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
}

/**
 * Carries the write-ahead log into the file and removes it, so that a library at rest is one file that can be
 * copied. SQLite would do so itself when the last connection closes, but the binding finalizes statements only
 * when they are collected, and until then the connection is not closed.
 */
export function putAtRest(db: Database): void {
  try {
    db.exec('PRAGMA busy_timeout = 0');
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    db.exec('PRAGMA journal_mode = DELETE');
  } catch {
    // Another process has the library open, or the disk is gone: the log stays and is read at the next start.
  }
}
