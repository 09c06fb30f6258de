import { pathToFileURL } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';

/**
 * The id of the library at `path`, or null where there is none that can be read. Reads the file alone, without its
 * log and without a lock, so that whatever lies there is left as it is.
 */
export function libraryIdAt(path: string): string | null {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  try {
    const db = new DatabaseSync(url, { readOnly: true });
    try {
      const row = db.prepare("SELECT value FROM meta WHERE key = 'libraryId'").get() as
        { value: string } | undefined;
      return row?.value ?? null;
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}
