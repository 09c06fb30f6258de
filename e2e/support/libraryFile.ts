import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Change, Claim } from '../../src/shared/model';

/** The library that a first start makes in the user's data folder. */
export function firstLibrary(userData: string): string {
  return join(userData, 'Library.sourcemark');
}

interface Held {
  readonly claims: readonly Claim[];
  /** In the order committed, without the import. */
  readonly changes: readonly Pick<Change, 'label' | 'actor'>[];
}

/** What SQLite holds in the file, read past the app. */
export function held(path: string): Held {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const claims = db.prepare('SELECT body FROM claim ORDER BY id').all() as { body: string }[];
    const changes = db
      .prepare("SELECT label, actor FROM changes WHERE label NOT LIKE 'Import %' ORDER BY seq")
      .all() as Held['changes'];
    return { claims: claims.map(({ body }) => JSON.parse(body) as Claim), changes };
  } finally {
    db.close();
  }
}

/** Takes the library's write lock, as another program that writes would; gives back what releases it. */
export function lockLibrary(path: string): () => void {
  const db = new DatabaseSync(path);
  db.exec('BEGIN EXCLUSIVE');
  return () => {
    if (!db.isOpen) return;
    db.exec('ROLLBACK');
    db.close();
  };
}
