import { crc32 } from 'node:zlib';
import type { DatabaseSync } from '@photostructure/sqlite';
import { ARTICLE_KINDS } from '../../shared/model';
import { sha256 } from './inspect';

type Database = InstanceType<typeof DatabaseSync>;

/**
 * The tables whose rows carry a checksum, and the columns it is over. SQLite keeps none itself, so a byte that
 * turned over in a body would be read as if it had been written. Original files have their SHA-256; all other
 * columns repeat what is in a body, which they are held against.
 */
export const CHECKSUMMED: Readonly<Record<string, readonly string[]>> = {
  meta: ['key', 'value'],
  changes: ['id', 'article_id', 'at', 'actor', 'label', 'undoes', 'concerns_library', 'ops'],
  review_changes: ['id', 'review_id', 'article_id', 'at', 'body'],
  received: ['change_id', 'article_id'],
  left_out: ['article_id', 'kind', 'id'],
  ...Object.fromEntries(ARTICLE_KINDS.map((kind) => [kind, ['id', 'article_id', 'body']])),
};

/** Gives SQL the functions that checksums are made with. Every connection that writes or examines needs them. */
export function registerHashes(db: Database): void {
  const hash = (name: string, of: (bytes: Uint8Array) => string | number) =>
    // In a damaged row anything can be anything.
    db.function(name, { deterministic: true }, (bytes: unknown) =>
      bytes instanceof Uint8Array ? of(bytes) : null,
    );
  hash('crc32', crc32);
  hash('sha256', sha256);
}

/**
 * The checksum of a row, as SQL over its columns or over the values that are bound for them. CRC-32 of the bytes
 * that are stored, with U+001F between them: it finds any damage of up to 32 bits in a row, and all but one in
 * four thousand millions of what is larger.
 */
export function checksumOf(values: readonly string[]): string {
  return `crc32(CAST(concat_ws(char(31), ${values.join(', ')}) AS BLOB))`;
}

/** Inserts a row of a table with its checksum; the values are bound in the order of its checksummed columns. */
export function insertChecked(table: string): string {
  const columns = CHECKSUMMED[table] ?? [];
  const values = columns.map((_, at) => `?${at + 1}`);
  return `INSERT INTO ${table} (${columns.join(', ')}, checksum) VALUES (${values.join(', ')}, ${checksumOf(values)})`;
}

/** Gives every row of the table the checksum of what is in it now. */
export function seal(db: Database, table: string): void {
  db.exec(`UPDATE ${table} SET checksum = ${checksumOf(CHECKSUMMED[table] ?? [])}`);
}
