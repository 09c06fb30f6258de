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
