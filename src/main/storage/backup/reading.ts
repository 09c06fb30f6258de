import { pathToFileURL } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';

export type Database = InstanceType<typeof DatabaseSync>;
export type Value = string | number | bigint | Uint8Array | null;

/**
 * The address under which SQLite reads a file and nothing but the file: no lock, no log, nothing beside it. For what
 * nobody writes to.
 */
export function stillAddress(path: string): string {
  return `${pathToFileURL(path).href}?immutable=1`;
}

/** Opens what nobody writes to, and writes nothing beside it. The caller closes it. */
export function openStill(path: string): Database {
  return new DatabaseSync(stillAddress(path), { readOnly: true, defensive: true });
}

/** A string as SQL writes it. */
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Hands over every row that a query gives; throws where it fails, after the rows before. The binding lets go of a
 * prepared statement only when it is collected, and until then neither of the connection nor of the file, which could
 * then not be moved everywhere. So nothing is prepared here: SQLite runs the query, and calls a function of ours.
 *
 * @param columns The query's columns, in the order in which `take` wants them.
 */
export function eachRow(
  db: Database,
  columns: readonly string[],
  select: string,
  take: (...values: Value[]) => void,
): void {
  db.function('sourcemark_take', { varargs: true, directOnly: true }, (...values: Value[]) => {
    take(...values);
    return null;
  });
  db.exec(`SELECT sourcemark_take(${columns.join(', ')}) FROM (${select})`);
}

/** The rows that a query gives, each an object with these columns. */
export function rows<T extends object>(
  db: Database,
  columns: readonly (keyof T & string)[],
  select: string,
): T[] {
  const found: T[] = [];
  eachRow(db, columns, select, (...values) => {
    found.push(Object.fromEntries(columns.map((column, i) => [column, values[i]])) as T);
  });
  return found;
}
