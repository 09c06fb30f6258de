import * as v from 'valibot';
import { type Change, changeSchema } from '../../../shared/model';
import { type ChangeRow, toChange, toReviewChange } from '../rows';
import { isWhole } from './checksums';
import { changeTables } from './facts';
import { type Database, eachRow, quote, rows, stillAddress, type Value } from './reading';

/** A change that a library holds and a backup of it does not, as far as it can be read. */
export interface Unsaved {
  readonly id: string;
  readonly articleId: string;
  /** Null: it cannot be read. */
  readonly change: Change | null;
}

export interface UnsavedChanges {
  /** In the order they were committed, those of reviews after the others. */
  readonly found: readonly Unsaved[];
  /** How many more there are that cannot be read at all; null: that cannot be told either. */
  readonly unread: number | null;
}

/** After so many rows in succession that cannot be read, the search goes on in ever wider steps. */
const PATIENCE = 64;
/** No list of changes is longer. */
const LAST = 2 ** 40;
/** No row is shorter, in bytes. */
const LEAST = 64;

interface Row extends ChangeRow {
  readonly seq: number;
  /** 1: the backup has it. */
  readonly known: number;
  /** 0: the row is no longer what was written. */
  readonly whole: number;
  readonly body: string;
}

const COLUMNS: Readonly<Record<string, readonly (keyof Row)[]>> = {
  changes: ['seq', 'known', 'whole', 'id', 'article_id', 'actor', 'at', 'label', 'undoes', 'ops'],
  review_changes: ['seq', 'known', 'whole', 'id', 'article_id', 'body'],
};

/** The number of the last row, which is that of all of them; null where it cannot be read or cannot be true. */
function lastIn(db: Database, table: string): number | null {
  try {
    const [found] = rows<{ last: number | null; size: number }>(
      db,
      ['last', 'size'],
      `SELECT max(seq) AS last, (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size) AS size
       FROM main.${table}`,
    );
    const last = found?.last ?? 0;
    return last * LEAST <= (found?.size ?? 0) ? last : null;
  } catch {
    return null;
  }
}

/** How far a backup and a library have a list in common. */
interface Common {
  /** All rows up to this one are in both. */
  readonly upTo: number;
  /** Rows of the backup after it. */
  readonly behind: number;
  /** Whether those stand in the library too, as far as anybody can tell. */
  readonly there: boolean;
}

/**
 * Changes are only ever added, so a backup holds the first of them: where the last that it has is the same in the
 * library, all before it are too. Otherwise (it cannot be read, or the library went on from another backup) they are
 * looked at one by one.
 */
function commonIn(db: Database, table: string): Common {
  const [backup] = rows<{ n: number }>(db, ['n'], `SELECT count(*) AS n FROM backup.${table}`);
  const behind = backup?.n ?? 0;
  try {
    const [last] = rows<{ seq: number; same: number }>(
      db,
      ['seq', 'same'],
      `SELECT here.seq AS seq, here.id = there.id AS same
       FROM backup.${table} AS there JOIN main.${table} AS here ON here.seq = there.seq
       WHERE there.seq = (SELECT max(seq) FROM backup.${table})`,
    );
    if (last?.same === 1) return { upTo: last.seq, behind: 0, there: true };
    return { upTo: 0, behind, there: last === undefined };
  } catch {
    return { upTo: 0, behind, there: true };
  }
}

function parse(table: string, each: Row): Change | null {
  if (each.whole === 0) return null;
  try {
    const change = table === 'changes' ? toChange(each) : toReviewChange(each);
    return v.is(changeSchema, change) && change.id === each.id ? change : null;
  } catch {
    return null;
  }
}

/**
 * Takes each of the rows after `from` once, past those that cannot be read. A torn page can give a row that was not
 * asked for, or one again: the search never goes back for it.
 */
function readPast(
  db: Database,
  table: string,
  { from, last, known }: { readonly from: number; readonly last: number; readonly known: string },
  take: (row: Row) => void,
): void {
  const columns = COLUMNS[table] ?? [];
  const whole = isWhole(db, table);
  const taken = new Set<number>();
  let next = from + 1;
  let failures = 0;
  while (next <= last) {
    const before = next;
    try {
      const select = `SELECT *, ${known} AS known, ${whole} AS whole FROM main.${table} AS here WHERE seq >= ${String(next)} ORDER BY seq`;
      eachRow(db, columns, select, (...values: Value[]) => {
        const row = Object.fromEntries(
          columns.map((column, i) => [column, values[i]]),
        ) as unknown as Row;
        if (row.seq <= from || taken.has(row.seq)) return;
        taken.add(row.seq);
        next = Math.max(next, row.seq + 1);
        take(row);
      });
      return;
    } catch {
      failures = next > before ? 1 : failures + 1;
      next += failures <= PATIENCE ? 1 : 2 ** (failures - PATIENCE);
    }
  }
}

function unsavedIn(db: Database, table: string, inBackup: boolean): UnsavedChanges {
  const last = lastIn(db, table);
  const common = inBackup ? commonIn(db, table) : { upTo: 0, behind: 0, there: true };
  const known = inBackup ? `EXISTS (SELECT 1 FROM backup.${table} WHERE id = here.id)` : '0';
  const found: Unsaved[] = [];
  let [read, seen] = [0, 0];
  readPast(db, table, { from: common.upTo, last: last ?? LAST, known }, (row) => {
    read += 1;
    seen += row.known;
    if (row.known === 1) return;
    found.push({ id: row.id, articleId: row.article_id, change: parse(table, row) });
  });
  if (last === null) return { found, unread: null };
  // What cannot be read and is in the backup is not lost.
  const kept = common.there ? common.behind - seen : 0;
  return { found, unread: Math.max(0, last - common.upTo - read - kept) };
}

function add(a: UnsavedChanges, b: UnsavedChanges): UnsavedChanges {
  const unread = a.unread === null || b.unread === null ? null : a.unread + b.unread;
  return { found: [...a.found, ...b.found], unread };
}

/** The lists of changes in the library and, of those, the ones that the backup has too. */
function tablesIn(db: Database): readonly string[] | null {
  try {
    return changeTables(db);
  } catch {
    return null;
  }
}

/**
 * What an open library, which may be damaged, holds that a backup of it does not. Reads past what cannot be read.
 *
 * @param backupPath A sound backup. Throws where it cannot be opened.
 */
export function unsavedChanges(db: Database, backupPath: string): UnsavedChanges {
  const tables = tablesIn(db);
  if (tables === null || tables.length === 0) return { found: [], unread: null };
  db.exec(`ATTACH ${quote(stillAddress(backupPath))} AS backup`);
  try {
    const there = rows<{ name: string }>(db, ['name'], 'SELECT name FROM backup.sqlite_schema');
    const inBackup = new Set(there.map(({ name }) => name));
    return tables
      .map((table) => unsavedIn(db, table, inBackup.has(table)))
      .reduce(add, { found: [], unread: 0 });
  } finally {
    db.exec('DETACH backup');
  }
}

/** The ids of the changes that came in from other desks, as far as that can be read. */
export function receivedIn(db: Database): ReadonlySet<string> {
  const ids = new Set<string>();
  try {
    eachRow(db, ['change_id'], 'SELECT change_id FROM received', (id) => ids.add(String(id)));
  } catch {
    // What cannot be read of it is taken for made here.
  }
  return ids;
}
