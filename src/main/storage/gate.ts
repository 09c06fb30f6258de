import type { DatabaseSync } from '@photostructure/sqlite';
import { failure, type Result, success } from '../../shared/api';
import { isWritable } from './access';
import { makeDurable, putAtRest } from './durability';
import type { Hold } from './hold';
import { libraryIdAt } from './idAt';
import { Place } from './place';

type Database = InstanceType<typeof DatabaseSync>;

/** What stands before a library's transactions, and behind them. */
export interface Gate {
  /** Whether a transaction may begin. */
  enter(): Result<null>;
  /** Whether what was committed lies where the library is looked for. Where not, it must not be acknowledged. */
  leave(): Result<null>;
}

/** For what is not a library's own file: migrations, which run before it is one, and libraries in memory. */
export const OPEN_GATE: Gate = { enter: () => success(null), leave: () => success(null) };

const WAITS = 'What was saved before is kept, and what is not saved yet waits.';

/** How a library was opened. */
export interface Opening {
  /** Only for reading: the file or its folder may not be written to. */
  readonly readOnly: boolean;
  /** The hold on it; null: it is opened without one, as the command line does. */
  readonly hold: Hold | null;
}

/**
 * The gate of a library file: nothing is committed while the file may only be read, while somebody else holds it, or
 * while it is not where it was opened.
 */
export class FileGate implements Gate {
  private readonly place: Place;
  /** Why nothing may be written at all; null: it may. */
  private shut: Result<never> | null = null;

  constructor(
    private readonly db: Database,
    private readonly path: string,
    private readonly opening: Opening,
  ) {
    this.place = new Place(path);
  }

  /** Lets no transaction in any more, with this for an answer, and writes nothing to the file when it is closed. */
  shutFor(why: Result<never>): void {
    this.shut = why;
  }

  enter(): Result<null> {
    if (this.shut !== null) return this.shut;
    if (this.opening.readOnly) {
      return failure(
        'storage',
        `The library file may only be read, not written. ${WAITS} Give yourself permission to write ${this.path} and its folder; then it is saved.`,
      );
    }
    const state = this.place.state();
    if (state === 'gone' || state === 'replaced') this.carryLog();
    if (state === 'log-gone') this.makeLog();
    const placed = this.leave();
    if (!placed.ok) return placed;
    return this.opening.hold?.take() ?? success(null);
  }

  leave(): Result<null> {
    switch (this.place.state()) {
      case 'here':
        return success(null);
      case 'gone':
        return failure(
          'storage',
          `The library is no longer at ${this.path}: it or its folder was moved, renamed or removed, or its drive is not connected. ${WAITS} Put it back, and it goes on by itself.`,
        );
      case 'replaced':
        return failure(
          'storage',
          `Another file has taken the library’s place at ${this.path}. ${WAITS} Put the library back, or open the one that is there with “Open library”.`,
        );
      case 'log-gone':
        return failure(
          'storage',
          `The library’s log (${this.path}-wal) was removed while the library was open. ${WAITS} It is tried again.`,
        );
    }
  }

  /** Whether opening the file at the path anew would let changes of this library in that this one keeps out. */
  mayBeRenewed(id: string): boolean {
    if (this.shut !== null) return false;
    if (this.opening.readOnly) return isWritable(this.path);
    return this.place.state() === 'replaced' && libraryIdAt(this.path) === id;
  }

  isAt(path: string): boolean {
    return this.place.isAt(path);
  }

  /** Before the database is closed: leaves one file where that is the library's own, and lets others have it. */
  close(): void {
    // Putting it at rest removes the log by name, and the name may be another's by now.
    const state = this.place.state();
    if (this.shut !== null) this.db.exec('PRAGMA wal_autocheckpoint = 0');
    else if (state === 'here') putAtRest(this.db);
    else if (this.carryLog() && state === 'replaced') this.place.removeLogs();
    this.place.leave();
    this.opening.hold?.release();
  }

  /** Wherever the file is now, its log may have been left behind: what is in that goes into the file. */
  private carryLog(): boolean {
    try {
      const row = this.db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
      return row.busy === 0;
    } catch {
      // The drive is gone, or nothing can be written. The next try does it.
      return false;
    }
  }

  /** What the lost log held is still open here and goes into the file; only then may it be closed, and made anew. */
  private makeLog(): void {
    if (!this.carryLog()) return;
    try {
      this.db.exec('PRAGMA journal_mode = DELETE');
      makeDurable(this.db);
      // Reading is what makes it.
      this.db.prepare('PRAGMA user_version').get();
      this.place.logMade();
    } catch {
      // Another process has the library open: the next try does it.
    }
  }
}
