import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { failure, success, type Result } from '../../shared/api';
import { makeDurable } from './durability';
import { attempt } from './errors';
import type { Library } from './library';
import { APPLICATION_ID, migrate, MIGRATIONS, versionOf } from './migrations';
import { SqliteLibrary } from './sqliteLibrary';

/** A library file's extension. */
export const LIBRARY_EXTENSION = '.sourcemark';

/** The path of a library that is only in memory. */
export const IN_MEMORY = ':memory:';

/** How long a write waits for another process’s, in milliseconds. Main stands still meanwhile, and the page tries again. */
const BUSY_TIMEOUT = 1_000;

/** Where the header says which program the file belongs to, in bytes (sqlite.org/fileformat.html). */
const APPLICATION_ID_AT = 68;
const MAGIC = 'SQLite format 3\0';

type State = 'missing' | 'empty' | 'library' | 'other';

/** What is at `path`, found out by reading alone, so that a file which is not ours is left as it is. */
function stateOf(path: string): State {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 'missing';
  if (!stat.isFile()) return 'other';
  // What a crash between creating the file and the first transaction leaves.
  if (stat.size === 0) return 'empty';
  const header = Buffer.alloc(APPLICATION_ID_AT + 4);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, header.length, 0);
  } finally {
    closeSync(file);
  }
  const ours =
    header.toString('latin1', 0, MAGIC.length) === MAGIC &&
    header.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
  return ours ? 'library' : 'other';
}

function refusal(path: string, state: State, create: boolean): Result<never> | null {
  if (state === 'library' || (create && state !== 'other')) return null;
  return state === 'missing'
    ? failure('not-found', `There is no library at ${path}. Nothing was created; check the path.`)
    : failure(
        'library-unreadable',
        `${path} is not a Sourcemark library. It was left as it is; choose a file ending in ${LIBRARY_EXTENSION}.`,
      );
}

type Database = InstanceType<typeof DatabaseSync>;

/** Migrates what was opened and makes it a library. */
function prepare(db: Database, path: string): Result<Library> {
  const version = versionOf(db);
  if (version > MIGRATIONS.length) {
    return failure(
      'library-newer',
      `${path} was written by a newer Sourcemark (library version ${version}; this one knows ${MIGRATIONS.length}). It was left as it is; update Sourcemark to open it.`,
    );
  }
  // Before WAL, so that a new file's header says what it is as soon as there is a header.
  const migrated = migrate(db);
  if (!migrated.ok) return migrated;
  makeDurable(db);
  return success(new SqliteLibrary(db, path));
}

/**
 * Opens the library at `path` (`:memory:`: one that is gone when closed) and brings it to the newest version;
 * with `create`, makes it where nothing is. Fails with `not-found`, `library-newer`, `library-unreadable` (not a
 * library, or damaged; the file is left as it is) or `storage`.
 */
export function openLibrary(
  path: string,
  { create }: { readonly create: boolean },
): Result<Library> {
  return attempt(() => {
    if (path !== IN_MEMORY) {
      let state: State;
      try {
        state = stateOf(path);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return failure(
          'library-unreadable',
          `${path} cannot be read (${why}). Nothing was changed.`,
        );
      }
      const refused = refusal(path, state, create);
      if (refused !== null) return refused;
    }
    const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, defensive: true });
    let opened: Result<Library> | null = null;
    try {
      opened = prepare(db, path);
      return opened;
    } finally {
      if (opened?.ok !== true) db.close();
    }
  });
}
