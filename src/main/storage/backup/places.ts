import { existsSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { LIBRARY_EXTENSION } from '../extension';

/**
 * Where backups and restored libraries lie. Times in names are UTC: they sort, and no hour comes twice.
 *
 *     Library.sourcemark
 *     Library.sourcemark-backups/
 *       2026-11-26 18.20.15.sourcemark
 *       2026-11-26 18.31.02 before migration.sourcemark
 *     Library (damaged 2026-11-26 18.20).sourcemark      what a backup took the place of
 *     Library.sourcemark-restoring                       only while it does
 */

const BEFORE_MIGRATION = ' before migration';
const NAME = /^(\d{4}-\d{2}-\d{2}) (\d{2})\.(\d{2})\.(\d{2})( before migration)?\.sourcemark$/u;
const UNFINISHED = /^\.sourcemark-[0-9a-f-]{36}\.tmp(?:-journal|-wal|-shm)?$/u;

/** What SQLite may keep beside a database file. */
export const COMPANIONS = ['-wal', '-shm'] as const;

/** The file that says a restored library is being put in its place. */
export const markerOf = (libraryPath: string): string => `${libraryPath}-restoring`;

/** A name that nobody else uses, for what is not finished. */
export const unfinishedName = (): string => `.sourcemark-${randomUUID()}.tmp`;

/** Whether a file of this name was never finished, or belongs to one that was not. */
export const isUnfinished = (name: string): boolean => UNFINISHED.test(name);

const printTime = (at: number): string =>
  new Date(at).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');

/** @param at Milliseconds since the epoch; the name says seconds. */
export const backupName = (at: number, beforeMigration: boolean): string =>
  `${printTime(at)}${beforeMigration ? BEFORE_MIGRATION : ''}${LIBRARY_EXTENSION}`;

/** When a backup of this name was made, in milliseconds since the epoch; null: it is no name of a backup. */
export function readBackupName(
  name: string,
): { readonly at: number; readonly beforeMigration: boolean } | null {
  const [, day, hours, minutes, seconds, migration] = NAME.exec(name) ?? [];
  if (day === undefined) return null;
  const at = Date.parse(`${day}T${hours ?? ''}:${minutes ?? ''}:${seconds ?? ''}Z`);
  return Number.isNaN(at) ? null : { at, beforeMigration: migration !== undefined };
}

/** A path beside the library for the file that a backup takes the place of: free, and so are its companions. */
export function asidePath(libraryPath: string, damaged: boolean, now: number): string {
  const stem = basename(libraryPath, LIBRARY_EXTENSION);
  const why = `(${damaged ? 'damaged' : 'replaced'} ${printTime(now).slice(0, 16)})`;
  for (let number = 1; ; number += 1) {
    const counted = number === 1 ? why : `${why} ${String(number)}`;
    const path = join(dirname(libraryPath), `${stem} ${counted}${LIBRARY_EXTENSION}`);
    if (['', ...COMPANIONS].every((end) => !existsSync(`${path}${end}`))) return path;
  }
}
