import { DatabaseSync } from '@photostructure/sqlite';
import { failure, success, type Result } from '../../shared/api';
import { backupFolder, hasBackups } from './backupFolder';
import { makeDurable } from './durability';
import { isWritable } from './access';
import { attempt, damaged } from './errors';
import { fileAt, type FileAt } from './examine/fileAt';
import { LIBRARY_EXTENSION } from './extension';
import type { Opening } from './gate';
import { Hold, type Holder } from './hold';
import type { Library } from './library';
import { migrate, MIGRATIONS, versionOf } from './migrations';
import { isOpenHere } from './place';
import { SqliteLibrary } from './sqliteLibrary';

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
}

function refusal(path: string, create: boolean): Result<never> | null {
  if (isOpenHere(path)) return null;
  let found: FileAt;
  try {
    found = fileAt(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failure('library-unreadable', `${path} cannot be read (${why}). Nothing was changed.`);
  }
  switch (found.is) {
    case 'library':
      return null;
    case 'damaged':
      return damaged(found.why);
    case 'other':
      return failure(
        'library-unreadable',
        `${path} is not a Sourcemark library. It was left as it is; choose a file ending in ${LIBRARY_EXTENSION}.`,
      );
    case 'empty':
      return create ? null : damaged('it is empty');
    case 'nothing':
      if (hasBackups(path)) return gone(path);
      return create
        ? null
        : failure(
            'not-found',
            `There is no library at ${path}. Nothing was created; check the path.`,
          );
  }
}

/** A library that is not there any more, while its backups are: no empty one takes its place without a word. */
const gone = (path: string) =>
  failure(
    'not-found',
    `There is no library at ${path} any more, but there are backups of it in ${backupFolder(path)}. Nothing was created; bring the file back, go on with a backup, or choose another name.`,
  );

type Database = InstanceType<typeof DatabaseSync>;

/** Migrates what was opened and makes it a library. */
function prepare(db: Database, path: string, opening: Opening | null): Result<Library> {
  const version = versionOf(db);
  if (version > MIGRATIONS.length) {
    return failure(
      'library-newer',
      `${path} was written by a newer Sourcemark (library version ${version}; this one knows ${MIGRATIONS.length}). It was left as it is; update Sourcemark to open it.`,
    );
  }
  const kept = opening === null ? success(null) : keptFromMigrating(opening);
  if (version < MIGRATIONS.length && !kept.ok) {
    return failure(
      'storage',
      `${path} was written by an older Sourcemark and is brought up to date when it is opened, which cannot be done now. ${kept.error.message}`,
    );
  }
  if (kept.ok) {
    // Before WAL, so that a new file's header says what it is as soon as there is a header.
    const migrated = migrate(db);
    if (!migrated.ok) return migrated;
  }
  if (opening?.readOnly !== true) makeDurable(db);
  return success(new SqliteLibrary(db, path, opening));
}

/** Ok where the file may be written, which migrating does. */
function keptFromMigrating({ readOnly, hold }: Opening): Result<null> {
  if (readOnly) return failure('storage', 'The file and its folder may only be read.');
  return hold?.take() ?? success(null);
}

/**
 * Opens the library at `path` (`:memory:`: one that is gone when closed) and brings it to the newest version;
 * with `create`, makes it where nothing is. Fails with `not-found`, `library-newer`, `library-unreadable` (no
 * library), `library-damaged` or `storage`; the file is then left as it is. A library that may only be read, or that
 * somebody else holds, is opened all the same and takes no changes: see `writable`.
 */
export function openLibrary(path: string, { create, holder }: OpenOptions): Result<Library> {
  return attempt(() => {
    const refused = path === IN_MEMORY ? null : refusal(path, create);
    if (refused !== null) return refused;
    const readOnly = path !== IN_MEMORY && !isWritable(path);
    const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, defensive: true, readOnly });
    let hold: Hold | null = null;
    let opened: Result<Library> | null = null;
    try {
      if (holder !== undefined && path !== IN_MEMORY && !readOnly) hold = new Hold(path, holder);
      opened = prepare(db, path, path === IN_MEMORY ? null : { readOnly, hold });
      return opened;
    } finally {
      if (opened?.ok !== true) {
        hold?.release();
        db.close();
      }
    }
  });
}
