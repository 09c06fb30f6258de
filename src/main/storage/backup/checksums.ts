import { CHECKSUMMED, checksumOf, registerHashes } from '../checksums';
import { type Database, quote, rows } from './reading';

/** Whether the rows of the table carry a checksum: those of older libraries do not. */
function isChecksummed(db: Database, table: string): boolean {
  const columns = rows<{ name: string }>(
    db,
    ['name'],
    `SELECT name FROM pragma_table_info(${quote(table)})`,
  );
  return columns.some(({ name }) => name === 'checksum');
}

/** An SQL expression: 0 where a row of the table is no longer what was written. */
export function isWhole(db: Database, table: string): string {
  if (!isChecksummed(db, table)) return '1';
  registerHashes(db);
  return `(checksum IS ${checksumOf(CHECKSUMMED[table] ?? [])})`;
}

/** Says that a row, or an original file, is no longer what was written; null: all are. */
export function rottenIn(db: Database): string | null {
  registerHashes(db);
  const tests = Object.keys(CHECKSUMMED).map((table) => [table, isWhole(db, table)] as const);
  for (const [table, whole] of [...tests, ['originals', '(sha256 IS sha256(bytes))'] as const]) {
    if (whole === '1') continue;
    const select = `SELECT 1 AS found FROM ${table} WHERE NOT ${whole} LIMIT 1`;
    if (rows(db, ['found'], select).length > 0) return `a row of ${table} is not what was written`;
  }
  return null;
}
