import { DatabaseSync } from '@photostructure/sqlite';
import { failure, success, type Result } from '../../shared/api';
import { isWritable } from './access';
import { backUp } from './backup/backUp';
import { reasonOf } from './backup/disk';
import { finishPlacing } from './backup/place';
import { makeDurable } from './durability';
import { attempt } from './errors';
import { examineBeforeOpening, examineOnceOpen, type Examined } from './examine/beforeOpening';
import { Reading } from './examine/reading';
import type { Opening } from './gate';
import { Hold, type Holder } from './hold';
import type { Library } from './library';
import { migrate, MIGRATIONS, versionOf } from './migrations';
import { isOpenHere } from './place';
import { SqliteLibrary } from './sqliteLibrary';
import { standingAt } from './standing';

/** The path of a library that is only in memory. */
export const IN_MEMORY = ':memory:';

/** How long a write waits for another process’s, in milliseconds. Main stands still meanwhile, and the page tries again. */
const BUSY_TIMEOUT = 1_000;

/** How a library is to be opened. */
export interface OpenOptions {
  /** Makes it where nothing is. */
  readonly create: boolean;
  /** Who opens it and is to hold it. Left out: opened without a hold, beside whoever has it. */
  readonly holder?: Holder;
  /** False: no backup is made before migrating, for the file is a copy itself. */
  readonly backups?: boolean;
  /** Told what the person has to know although the library could be opened. */
  readonly noticed?: (message: string) => void;
  /** Is given a library that is too large to be examined in full while it is waited for. */
  readonly unexamined?: (library: Library) => void;
}

/** Where there is nothing to examine. */
const NOTHING: Examined = { read: 'all', tail: false, notice: null };

/** Looks at what is at `path`, and decides whether a library can be opened or made there. */
function lookAt(path: string, create: boolean): Result<Examined> {
  // What is open in this process was examined when that was done, and its files are not to be touched beside SQLite.
  if (path === IN_MEMORY || isOpenHere(path)) return success(NOTHING);
  const placed = finishRestore(path);
  if (!placed.ok) return placed;
  const standing = standingAt(path, create);
  if (!standing.ok) return standing;
  return standing.value === 'library' ? examineBeforeOpening(path) : success(NOTHING);
}

/** Puts a restored library in its place, where that was stopped on the way. */
function finishRestore(path: string): Result<null> {
  try {
    finishPlacing(path);
    return success(null);
  } catch (error) {
    return failure(
      'storage',
      `A restored library could not be put in its place, ${path} (${reasonOf(error)}). Nothing was deleted; see that its folder can be written to, and try again.`,
    );
  }
}

type Database = InstanceType<typeof DatabaseSync>;

/** Migrates what was opened, after a backup of it as it is, and makes it a library. */
function prepare(
  db: Database,
  path: string,
  { read, tail }: Examined,
  opening: Opening | null,
  options: OpenOptions,
): Result<Library> {
  if (read === 'nothing') {
    const sound = examineOnceOpen(path, new Reading(db));
    if (!sound.ok) return sound;
  }
  const kept = opening === null ? success(null) : keptFromMigrating(opening);
  if (versionOf(db) < MIGRATIONS.length && !kept.ok) {
    return failure(
      'storage',
      `${path} was written by an older Sourcemark and is brought up to date when it is opened, which cannot be done now. ${kept.error.message}`,
    );
  }
  if (kept.ok) {
    backUpOlder(db, path, options);
    // Before WAL, so that a new file's header says what it is as soon as there is a header.
    const migrated = migrate(db);
    if (!migrated.ok) return migrated;
  }
  if (opening?.readOnly !== true) makeDurable(db);
  if (kept.ok && tail) db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return success(new SqliteLibrary(db, path, opening));
}

/** A library that is to be migrated is backed up first; where that fails it is said, and work goes on. */
function backUpOlder(db: Database, path: string, { backups, noticed }: OpenOptions): void {
  const version = versionOf(db);
  if (version === 0 || version === MIGRATIONS.length || backups === false) return;
  const made = backUp(db, { libraryPath: path, now: Date.now(), beforeMigration: true });
  if (!made.ok) noticed?.(made.error.message);
}

/** Ok where the file may be written, which migrating does. */
function keptFromMigrating({ readOnly, hold }: Opening): Result<null> {
  if (readOnly) return failure('storage', 'The file and its folder may only be read.');
  return hold?.take() ?? success(null);
}

/**
 * Opens the library at `path` (`:memory:`: one that is gone when closed) and brings it to the newest version;
 * with `create`, makes it where nothing is. A restore that was stopped is finished first. Fails with `not-found`,
 * `library-newer`, `library-unreadable` (no library), `library-damaged` or `storage`; the file is then left as it is.
 * A library that may only be read, or that somebody else holds, is opened all the same and takes no changes: see
 * `writable`.
 */
export function openLibrary(path: string, options: OpenOptions): Result<Library> {
  return attempt(() => {
    const { create, holder } = options;
    const looked = lookAt(path, create);
    if (!looked.ok) return looked;
    const readOnly = path !== IN_MEMORY && !isWritable(path);
    const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, defensive: true, readOnly });
    let hold: Hold | null = null;
    let opened: Result<Library> | null = null;
    try {
      if (holder !== undefined && path !== IN_MEMORY && !readOnly) hold = new Hold(path, holder);
      const opening = path === IN_MEMORY ? null : { readOnly, hold };
      opened = prepare(db, path, looked.value, opening, options);
    } finally {
      if (opened?.ok !== true) {
        hold?.release();
        db.close();
      }
    }
    if (opened.ok && looked.value.notice !== null) options.noticed?.(looked.value.notice);
    if (opened.ok && looked.value.read === 'outlines') options.unexamined?.(opened.value);
    return opened;
  });
}
