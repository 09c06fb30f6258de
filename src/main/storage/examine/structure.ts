import { DatabaseSync } from '@photostructure/sqlite';
import { CHECKSUMS_SINCE, migrate, MIGRATIONS } from '../migrations';
import { Reading } from './reading';

/** The version that the header of the file says. */
export function statedVersion(read: Reading): number {
  return Number(read.value('user_version', 'pragma_user_version'));
}

/** The version that the rows say, as the header does; null where it is not said, as in old libraries. */
export function repeatedVersion(read: Reading): number | null {
  const value = read.value('value', "meta WHERE key = 'version'");
  return value === null ? null : Number(value);
}

/** The statements that made the file, by what each made. */
function schemaOf(read: Reading): Map<string, string> {
  const rows = read.rows(['type', 'name', 'tbl_name', 'sql'], 'sqlite_schema');
  return new Map(rows.map(([type, name, table, sql]) => [`${type} ${name} ${table}`, `${sql}`]));
}

const schemas = new Map<number, ReadonlyMap<string, string>>();

/** The statements that make a library of this version: made once, in memory. */
function schemaOfVersion(version: number): ReadonlyMap<string, string> {
  const known = schemas.get(version);
  if (known !== undefined) return known;
  const db = new DatabaseSync(':memory:');
  migrate(db, MIGRATIONS.slice(0, version));
  const made = schemaOf(new Reading(db));
  db.close();
  schemas.set(version, made);
  return made;
}

/** Where the file differs from what a library of its version is made of. Quick, whatever its size. */
export function faultsInSchema(read: Reading): string[] {
  const version = statedVersion(read);
  const is = schemaOf(read);
  const faults = [...schemaOfVersion(version)]
    .filter(([made, sql]) => is.get(made) !== sql)
    .map(
      ([made]) => `${made.split(' ').slice(0, 2).join(' ')} is not as version ${version} has it`,
    );
  if (faults.length > 0) return faults;
  if (version >= CHECKSUMS_SINCE && repeatedVersion(read) !== version) {
    faults.push(`it says of itself that it has two versions`);
  }
  if (read.value('value', "meta WHERE key = 'libraryId'") === null) faults.push('its id is lost');
  return faults;
}

/** Where the file's own structure does not hold: pages, rows, indexes, references. Reads the whole file. */
export function faultsInStructure(read: Reading): string[] {
  return [
    ...read
      .rows(['integrity_check'], 'pragma_integrity_check')
      // Its first row says several things, below a line that names the database.
      .flatMap(([found]) => `${found}`.split('\n'))
      .flatMap((line) => (line === 'ok' || line.startsWith('***') ? [] : [`SQLite: ${line}`])),
    ...read
      .rows(['"table"', 'parent'], 'pragma_foreign_key_check')
      .map(([table, parent]) => `a row of ${table} refers to a row of ${parent} that is not there`),
  ];
}
