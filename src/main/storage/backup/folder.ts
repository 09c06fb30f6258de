import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './disk';
import { type Facts, factsOf } from './facts';
import { keep, type Kept, WEEKLY_FOR } from './keep';
import { examine } from '../examine/examine';
import { Reading } from '../examine/reading';
import { APPLICATION_ID } from '../migrations';
import { backupFolder } from '../backupFolder';
import { isUnfinished, readBackupName } from './places';
import { openStill, rows } from './reading';

/** A file that names itself a backup. It was sound when it got its name. */
export interface BackupFile extends Kept {
  readonly name: string;
  readonly path: string;
}

/** A backup and what is in it. */
export interface Backup extends BackupFile {
  readonly facts: Facts;
}

/** After so many milliseconds nobody is still writing what is not finished. */
const GIVEN_UP = 3_600_000;

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // There is none yet, or it cannot be read: there is nothing to choose from.
    return [];
  }
}

/** The backups of the library at this path, the newest first; looks into none of them. */
export function backupFiles(libraryPath: string): BackupFile[] {
  const folder = backupFolder(libraryPath);
  return namesIn(folder)
    .flatMap((name): BackupFile | [] => {
      const made = readBackupName(name);
      const path = join(folder, name);
      const stat = made === null ? undefined : statSync(path, { throwIfNoEntry: false });
      if (made === null || stat?.isFile() !== true) return [];
      return { name, path, size: stat.size, ...made };
    })
    .toSorted((a, b) => b.at - a.at);
}

/** What is in a file, or null where it cannot be read. Nothing is written by looking. */
export function lookInto(path: string): Facts | null {
  try {
    const db = openStill(path);
    try {
      return factsOf(db);
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

/** As `lookInto`, of a backup that stands up to being checked from end to end. Says what is wrong with another. */
export function verify(path: string): Facts | string {
  try {
    const db = openStill(path);
    try {
      const [is] = rows<{ application_id: number }>(
        db,
        ['application_id'],
        'SELECT application_id FROM pragma_application_id',
      );
      if (is?.application_id !== APPLICATION_ID) return 'it is no Sourcemark library';
      const [finding] = examine(new Reading(db));
      return finding?.message ?? factsOf(db);
    } finally {
      db.close();
    }
  } catch (error) {
    return reasonOf(error);
  }
}

/** What is in the newest backup of the library with this id that can be read, or null. */
export function newestOf(libraryPath: string, libraryId: string): Facts | null {
  for (const { path } of backupFiles(libraryPath)) {
    const facts = lookInto(path);
    if (facts?.libraryId === libraryId) return facts;
  }
  return null;
}

/**
 * The backups of the library at this path that can be read, the newest first.
 *
 * @param libraryId Only those of this library; null: whichever lie there.
 */
export function listBackups(libraryPath: string, libraryId: string | null): Backup[] {
  return backupFiles(libraryPath).flatMap((file) => {
    const facts = lookInto(file.path);
    const fits = facts !== null && (libraryId === null || facts.libraryId === libraryId);
    return fits ? { ...file, facts } : [];
  });
}

/** A backup, or another copy of a library, that somebody chose; null: it is not sound. */
export function lookAt(path: string): Backup | null {
  const facts = verify(path);
  if (typeof facts === 'string') return null;
  const { size, mtimeMs } = statSync(path);
  const name = basename(path);
  const made = readBackupName(name) ?? { at: mtimeMs, beforeMigration: false };
  return { name, path, size, ...made, facts };
}

/** The newest backup that is sound from end to end, or null. */
export function newestSound(libraryPath: string, libraryId: string | null): Backup | null {
  for (const file of backupFiles(libraryPath)) {
    const facts = verify(file.path);
    if (typeof facts === 'string') continue;
    if (libraryId === null || facts.libraryId === libraryId) return { ...file, facts };
  }
  return null;
}

/**
 * Deletes the backups of this library that are kept no longer, what has been unreadable for longer than any is kept, and
 * what a crash left unfinished. Backups of other libraries are not touched.
 */
export function tidy(libraryPath: string, libraryId: string, now: number): void {
  const folder = backupFolder(libraryPath);
  const all = backupFiles(libraryPath).map((file) => ({ file, facts: lookInto(file.path) }));
  const own = all.flatMap(({ file, facts }) => (facts?.libraryId === libraryId ? file : []));
  const kept = new Set(keep(own, now));
  const spoilt = all.flatMap(({ file, facts }) =>
    facts === null && now - file.at > WEEKLY_FOR ? file : [],
  );
  for (const each of [...own, ...spoilt]) {
    if (!kept.has(each)) rmSync(each.path, { force: true });
  }
  sweep(folder, now);
  sweep(dirname(libraryPath), now);
}

/** Deletes what a crash left unfinished in a folder. */
export function sweep(folder: string, now: number): void {
  for (const name of namesIn(folder)) {
    if (!isUnfinished(name)) continue;
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat !== undefined && now - stat.mtimeMs > GIVEN_UP) rmSync(path, { force: true });
  }
}
