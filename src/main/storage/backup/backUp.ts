import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { failure, type Result, success } from '../../../shared/api';
import { moveToFree, reasonOf, settleFile, settleFolderOf } from './disk';
import { factsOf, isSame, liesBetween } from './facts';
import { type Backup, backupFiles, newestOf, tidy, verify } from './folder';
import { backupFolder } from '../backupFolder';
import { backupName, unfinishedName } from './places';
import { type Database, quote } from './reading';

export interface BackUpJob {
  readonly libraryPath: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly beforeMigration?: boolean;
}

/** How long to wait for another program that has the library to itself, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

class Unsound extends Error {}

/** Gives what was verified its name: of its second, or of the first after it that is free. */
function giveName(temporary: string, folder: string, { now, beforeMigration }: BackUpJob): string {
  for (let at = now; ; at += 1_000) {
    const name = backupName(at, beforeMigration === true);
    if (moveToFree(temporary, join(folder, name))) return name;
  }
}

function write(db: Database, job: BackUpJob): Backup | null {
  const { libraryPath, now } = job;
  const folder = backupFolder(libraryPath);
  const before = factsOf(db);
  if (before.changes === 0) return null;
  const last = newestOf(libraryPath, before.libraryId);
  if (last !== null && isSame(last, before) && job.beforeMigration !== true) return null;

  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, unfinishedName());
  try {
    db.exec(`VACUUM INTO ${quote(temporary)}`);
    settleFile(temporary);
    const facts = verify(temporary);
    if (typeof facts === 'string') throw new Unsound(`what was written is not sound: ${facts}`);
    if (!liesBetween(facts, before, factsOf(db))) {
      throw new Unsound('what was written is not what the library holds');
    }
    const name = giveName(temporary, folder, job);
    settleFolderOf(join(folder, name));
    tidy(libraryPath, before.libraryId, now);
    const made = backupFiles(libraryPath).find((each) => each.name === name);
    if (made === undefined) throw new Unsound('it is gone again');
    return { ...made, facts };
  } finally {
    for (const end of ['', '-journal']) rmSync(`${temporary}${end}`, { force: true });
  }
}

const failed = (error: unknown): Result<never> =>
  failure(
    'backup-failed',
    `No backup of the library could be made (${reasonOf(error)}). The library itself is as it was, and earlier backups are kept. See that the folder beside the library can be written to and that there is room for a copy.`,
  );

/**
 * Writes a backup of an open library, of any version, through its own connection: into a file of its own, which is
 * checked from end to end and held against the library before it gets its name. Null: nothing has changed since the
 * newest backup, or there is nothing to back up yet. What fails leaves nothing behind.
 */
export function backUp(db: Database, job: BackUpJob): Result<Backup | null> {
  try {
    return success(write(db, job));
  } catch (error) {
    return failed(error);
  }
}

/** As `backUp`, of a library that somebody else may have open and be writing to. Waits for nobody, and holds up nobody. */
export function backUpFile(job: BackUpJob): Result<Backup | null> {
  try {
    const db = new DatabaseSync(job.libraryPath, {
      readOnly: true,
      timeout: BUSY_TIMEOUT,
      defensive: true,
    });
    try {
      return backUp(db, job);
    } finally {
      db.close();
    }
  } catch (error) {
    return failed(error);
  }
}
