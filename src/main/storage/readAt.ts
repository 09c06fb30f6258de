import { DatabaseSync } from '@photostructure/sqlite';
import { failure, type Result } from '../../shared/api';
import { attempt } from './errors';
import type { Library } from './library';
import { SqliteLibrary } from './sqliteLibrary';

/** How long reading waits for a write, in milliseconds. */
const BUSY_TIMEOUT = 1_000;

/**
 * Reads the library at `path` over a connection of its own, which writes nothing: all of it as it is at one moment,
 * whatever is written meanwhile. `other-library` where another has taken its place.
 */
export function readAt<T>(
  path: string,
  libraryId: string,
  read: (library: Library) => Result<T>,
): Result<T> {
  return attempt(() => {
    const db = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT });
    try {
      db.exec('BEGIN');
      const library = new SqliteLibrary(db, path, null);
      return library.id === libraryId ? read(library) : otherNow(path);
    } finally {
      db.close();
    }
  });
}

const otherNow = (path: string) =>
  failure(
    'other-library',
    `Another library lies at ${path} by now. Nothing was read from it, and nothing was changed; open it, and try again.`,
  );
