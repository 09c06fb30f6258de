import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';

/** Bytes of a page, as every library has them. */
export const PAGE = 4_096;

/** The number of the first page of a table or index of a library that nobody has open, counted from one. */
export function rootOf(path: string, name: string): number {
  const db = new DatabaseSync(path);
  const sql = 'SELECT rootpage AS page FROM sqlite_schema WHERE name = ?';
  const { page } = db.prepare(sql).get(name) as { readonly page: number };
  db.close();
  return page;
}

/** Writes over a page of a file. */
export function spoilPage(path: string, page: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, (page - 1) * PAGE, page * PAGE);
  writeFileSync(path, bytes);
}
