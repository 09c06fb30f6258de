import { realpathSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { DatabaseSync } from '@photostructure/sqlite';
import { failure, type Result, success } from '../../shared/api';
import { moment } from '../../shared/text';
import { isBusy, isNoDatabase } from './errors';
import { identityAt } from './place';

type Database = InstanceType<typeof DatabaseSync>;

/** Who has a library open, to be told to others. */
export interface Holder {
  /** Who works there, by the name in the settings. */
  readonly person: string;
  readonly computer: string;
}

/** What the file says: who holds the library, and since when (ISO instant). */
type Held = Holder & { readonly since: string };

/** How long writing down who holds it waits for those who read just that, in milliseconds. */
const READERS = 250;

/** The file beside a library that says who holds it, and whose lock is the hold. */
export function holderFile(path: string): string {
  return `${realpathSync(path)}-holder`;
}

interface Lock {
  readonly db: Database;
  readonly file: string | null;
}

/** Opens of one library in this process: it has one hold, which ends with the last of them. */
const shared = new Map<string, { held: Lock | null; count: number }>();

/**
 * The hold on a library: of several apps one writes. It is a lock of the operating system's on a small file beside
 * the library, kept by an open transaction, so it ends with its process however that ends; there is no stale one.
 * The file stays; what is in it counts only while it is locked.
 */
export class Hold {
  private readonly key: string;
  private readonly own: { held: Lock | null; count: number };
  private isReleased = false;

  /** Takes the hold if it is free; `take` says whether it was, and tries again where it was not. */
  constructor(
    path: string,
    private readonly holder: Holder,
  ) {
    this.key = holderFile(path);
    this.own = shared.get(this.key) ?? { held: null, count: 0 };
    this.own.count += 1;
    shared.set(this.key, this.own);
  }

  /** Ok where this process holds the library, from now on or already; else says who does. Throws what SQLite throws. */
  take(): Result<null> {
    const { held } = this.own;
    if (held !== null && held.file === identityAt(this.key)) return success(null);
    this.letGo();
    try {
      return this.lock();
    } catch (error) {
      if (!isNoDatabase(error)) throw error;
      // Half a file, as a power cut may leave: nothing in it counts.
      rmSync(this.key, { force: true });
      return this.lock();
    }
  }

  /** To be called once, when the library is closed. */
  release(): void {
    if (this.isReleased) return;
    this.isReleased = true;
    this.own.count -= 1;
    if (this.own.count > 0) return;
    shared.delete(this.key);
    this.letGo();
  }

  private letGo(): void {
    const { held } = this.own;
    this.own.held = null;
    if (held !== null) end(held.db);
  }

  private lock(): Result<null> {
    const db = new DatabaseSync(this.key, { timeout: 0 });
    let kept = false;
    try {
      // It need not outlive a power cut, which ends every hold.
      db.exec('PRAGMA synchronous = OFF');
      kept = lockFor(db, this.holder);
      if (!kept) return failure('storage', heldBy(holderIn(db)));
      this.own.held = { db, file: identityAt(this.key) };
      return success(null);
    } finally {
      if (!kept) end(db);
    }
  }
}

/** Unlocks the file. Closing alone would not before the binding's statements are collected. */
function end(db: Database): void {
  if (db.isTransaction) db.exec('ROLLBACK');
  db.close();
}

/** Locks the file with this holder in it. False: somebody else has it locked. */
function lockFor(db: Database, holder: Holder): boolean {
  const since = new Date().toISOString();
  const body = JSON.stringify({ ...holder, since, id: randomUUID() });
  // What others are to read has to be committed, which unlocks it for a moment: it is locked with one's own words
  // in it, or not at all.
  for (;;) {
    if (!began(db)) return false;
    db.exec('CREATE TABLE IF NOT EXISTS holder (body TEXT NOT NULL)');
    const row = db.prepare('SELECT body FROM holder').get() as { body: string } | undefined;
    if (row?.body === body) return true;
    db.exec('DELETE FROM holder');
    db.prepare('INSERT INTO holder VALUES (?)').run(body);
    db.exec(`PRAGMA busy_timeout = ${READERS}`);
    db.exec('COMMIT');
    db.exec('PRAGMA busy_timeout = 0');
  }
}

function began(db: Database): boolean {
  try {
    db.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}

/** Who the file says holds the library; null where that cannot be read just now. */
function holderIn(db: Database): Held | null {
  try {
    const row = db.prepare('SELECT body FROM holder').get() as { body: string } | undefined;
    return row === undefined ? null : (JSON.parse(row.body) as Held);
  } catch {
    return null;
  }
}

function heldBy(holder: Held | null): string {
  const who =
    holder === null
      ? 'another Sourcemark'
      : `${holder.person} on ${holder.computer} since ${moment(holder.since)}`;
  return `The library is held by ${who}: it is open there, and here only to be read. What you do is kept and saved as soon as it is closed there.`;
}
