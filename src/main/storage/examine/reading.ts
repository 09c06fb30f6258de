import { statSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { stillAddress } from '../backup/reading';
import { registerHashes } from '../checksums';

type Database = InstanceType<typeof DatabaseSync>;
export type Value = string | number | null;

/** How long reading waits for another process, in milliseconds. */
const BUSY_TIMEOUT = 1_000;

/**
 * Reads rows without keeping a statement: the binding closes a connection only once its statements were collected,
 * and what examines a file has to let go of it at once.
 */
export class Reading {
  private found: Value[][] = [];

  constructor(readonly db: Database) {
    registerHashes(db);
    db.function('found', { varargs: true }, (...values: Value[]) => {
      this.found.push(values);
      return null;
    });
  }

  /** The rows of `SELECT columns FROM from`. */
  rows(columns: readonly string[], from: string): readonly (readonly Value[])[] {
    this.found = [];
    this.db.exec(`SELECT found(${columns.join(', ')}) FROM ${from}`);
    return this.found;
  }

  /** The one value of `SELECT column FROM from`; null where there is none. */
  value(column: string, from: string): Value {
    return this.rows([column], from)[0]?.[0] ?? null;
  }
}

export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Whether a transaction that was not finished has to be taken back before the file can be read. */
export function hasJournal(path: string): boolean {
  return sizeOf(`${path}-journal`) > 0;
}

/**
 * Runs `work` over a connection to the file that writes to neither file nor log. A file without a log is read as one
 * that nobody changes, which leaves nothing beside it; for one with a log, SQLite makes its index (`-shm`).
 */
export function reading<T>(path: string, work: (read: Reading) => T): T {
  const atRest = sizeOf(`${path}-wal`) === 0;
  const db = new DatabaseSync(atRest ? stillAddress(path) : path, {
    readOnly: true,
    timeout: BUSY_TIMEOUT,
  });
  try {
    return work(new Reading(db));
  } finally {
    db.close();
  }
}
