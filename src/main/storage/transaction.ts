import type { DatabaseSync } from '@photostructure/sqlite';
import type { Result } from '../../shared/api';
import { attempt } from './errors';

/** Runs work as one transaction. */
export type Transact = <T>(work: () => Result<T>) => Result<T>;

type Database = InstanceType<typeof DatabaseSync>;

/**
 * Transactions on `db`: committed when the work is `ok`, rolled back when it fails or throws, so that the
 * handle can be used afterwards. Takes the write lock at once, so that what the work reads is still so when it
 * writes.
 */
export function transactions(db: Database): Transact {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  return (work) =>
    attempt(() => {
      begin.run();
      try {
        const result = work();
        if (result.ok) commit.run();
        return result;
      } finally {
        if (db.isTransaction) db.exec('ROLLBACK');
      }
    });
}
