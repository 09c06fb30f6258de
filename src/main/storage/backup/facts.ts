import { type Database, rows } from './reading';

/** What tells one state of a library from another. Changes are only ever added, so more is always later. */
export interface Facts {
  readonly libraryId: string;
  /** How many migrations it has taken. */
  readonly version: number;
  /** Articles that are there, without those that were deleted. */
  readonly articles: number;
  /** All changes, those of reviews under way among them. */
  readonly changes: number;
  /** The latest clock reading; null: there is none. */
  readonly latest: string | null;
}

const LISTS = ['changes', 'review_changes'];

/** The lists of changes that a library of its version has. */
export function changeTables(db: Database): readonly string[] {
  const found = rows<{ name: string }>(db, ['name'], 'SELECT name FROM sqlite_schema');
  const names = new Set(found.map(({ name }) => name));
  return LISTS.filter((each) => names.has(each));
}

/** The id of an open library; null: it has none. Throws where that cannot be read. */
export function libraryIdOf(db: Database): string | null {
  const [found] = rows<{ value: string }>(
    db,
    ['value'],
    "SELECT value FROM meta WHERE key = 'libraryId'",
  );
  return found?.value ?? null;
}

/** Reads them off an open library of any version. Throws where that cannot be read. */
export function factsOf(db: Database): Facts {
  let changes = 0;
  let latest: string | null = null;
  for (const table of changeTables(db)) {
    const [found] = rows<{ n: number; last: string | null }>(
      db,
      ['n', 'last'],
      `SELECT count(*) AS n, max(at) AS last FROM ${table}`,
    );
    changes += found?.n ?? 0;
    if (found?.last != null && (latest === null || found.last > latest)) latest = found.last;
  }
  const libraryId = libraryIdOf(db);
  if (libraryId === null) throw new Error('it has no id');
  const [counts] = rows<{ version: number; articles: number }>(
    db,
    ['version', 'articles'],
    'SELECT user_version AS version, (SELECT count(*) FROM article) AS articles FROM pragma_user_version',
  );
  return { libraryId, version: 0, articles: 0, ...counts, changes, latest };
}

/** Whether both are the same state of one library. */
export function isSame(a: Facts, b: Facts): boolean {
  return a.libraryId === b.libraryId && a.changes === b.changes && a.latest === b.latest;
}

/** Whether `facts` are those of a state that one library went through from `before` to `after`. */
export function liesBetween(facts: Facts, before: Facts, after: Facts): boolean {
  const order = (a: Facts, b: Facts) =>
    a.libraryId === b.libraryId && a.changes <= b.changes && (a.latest ?? '') <= (b.latest ?? '');
  return order(before, facts) && order(facts, after);
}
