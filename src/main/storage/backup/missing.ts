import { DatabaseSync } from '@photostructure/sqlite';
import { failure, type Missing, type Result, success } from '../../../shared/api';
import { readDamaged } from './damaged';
import { reasonOf } from './disk';
import { type Database, eachRow } from './reading';
import { type UnsavedChanges, unsavedChanges } from './unsaved';

/** The titles of articles by id, as far as a library or a backup tells them. */
function titlesOf(db: Database): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  try {
    const select = "SELECT id, body ->> '$.title' AS title FROM article";
    eachRow(db, ['id', 'title'], select, (id, title) => titles.set(String(id), String(title)));
  } catch {
    // Damaged just there.
  }
  return titles;
}

/** The titles that the last of the changes to say one gave to articles, by id. */
function titlesIn({ found }: UnsavedChanges): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { change, articleId } of found) {
    for (const { kind, before, after } of change?.ops ?? []) {
      const title = kind === 'article' ? (after ?? before)?.['title'] : undefined;
      if (typeof title === 'string') titles.set(articleId, title);
    }
  }
  return titles;
}

function missingOf(db: Database, backupPath: string): Missing {
  const unsaved = unsavedChanges(db, backupPath);
  const counts = new Map<string, number>();
  for (const { articleId } of unsaved.found) {
    counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  }
  const titles = new Map([...titlesIn(unsaved), ...titlesOf(db)]);
  const articles = [...counts].map(([articleId, changes]) => ({
    articleId,
    title: titles.get(articleId) ?? '',
    changes,
  }));
  return {
    changes: unsaved.found.length,
    articles: articles.toSorted((a, b) => b.changes - a.changes),
    unread: unsaved.unread,
  };
}

/** What the library at `libraryPath` holds that a backup of it does not; fails where the backup cannot be read. */
export function missingFrom({ libraryPath, backupPath, damaged }: MissingJob): Result<Missing> {
  const compare = (library: Database) => missingOf(library, backupPath);
  try {
    if (damaged) return success(readDamaged(libraryPath, compare) ?? NOTHING_READ);
    const library = new DatabaseSync(libraryPath, { readOnly: true, defensive: true });
    try {
      return success(compare(library));
    } finally {
      library.close();
    }
  } catch (error) {
    return failure(
      'restore-failed',
      `What this backup lacks cannot be told (${reasonOf(error)}). Nothing was changed.`,
    );
  }
}

const NOTHING_READ: Missing = { changes: 0, articles: [], unread: null };

export interface MissingJob {
  readonly libraryPath: string;
  readonly backupPath: string;
  /** Nobody has the library open, for it cannot be opened: it is read past what is damaged, and not written to. */
  readonly damaged: boolean;
}
