import type { DatabaseSync } from '@photostructure/sqlite';
import type { Result } from '../../shared/api';
import { attempt } from './errors';
import { type Gate, OPEN_GATE } from './gate';

/** Runs work as one transaction. */
export type Transact = <T>(work: () => Result<T>) => Result<T>;

type Database = InstanceType<typeof DatabaseSync>;

/**
 * Transactions on `db`: committed when the work is `ok`, rolled back when it fails or throws, so that the
 * handle can be used afterwards. Takes the write lock at once, so that what the work reads is still so when it
 * writes. Does nothing where the gate is shut; what was committed is `ok` only where the gate lets it out.
 */
export function transactions(db: Database, gate: Gate = OPEN_GATE): Transact {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  return (work) =>
    attempt(() => {
      const entered = gate.enter();
      if (!entered.ok) return entered;
      begin.run();
      try {
        const result = work();
        if (!result.ok) return result;
        commit.run();
        const left = gate.leave();
        return left.ok ? result : left;
      } finally {
        if (db.isTransaction) db.exec('ROLLBACK');
      }
    });
}
