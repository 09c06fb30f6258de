import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { failure, type Result, success } from '../../../shared/api';
import { putAtRest } from '../durability';
import { Hold } from '../hold';
import { MIGRATIONS } from '../migrations';
import { openLibrary } from '../open';
import { readDamaged } from './damaged';
import { reasonOf, settleFile } from './disk';
import { type Facts, libraryIdOf } from './facts';
import { lookInto, sweep, verify } from './folder';
import type { Placing } from './place';
import { asidePath, COMPANIONS, markerOf, unfinishedName } from './places';
import { rescue, type Rescued } from './rescue';

export interface RestoreJob {
  readonly libraryPath: string;
  /** A backup, or any other Sourcemark library with the same id. */
  readonly backupPath: string;
  /** The library cannot be opened: what can still be read of it is added to the backup. */
  readonly damaged: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A restored library, ready to be put in its place. */
export interface Prepared extends Placing {
  /** What was in the backup. */
  readonly backup: Facts;
  readonly rescued: Rescued;
}

const NOTHING: Rescued = { changes: 0, lost: 0 };

const failed = (why: string): Result<never> =>
  failure('restore-failed', `The library was not restored: ${why}. Nothing was changed.`);

/** Copies a library, with what is still in its log, into one file. */
function copyWhole(from: string, to: string): void {
  copyFileSync(from, to);
  if (existsSync(`${from}-wal`)) {
    copyFileSync(`${from}-wal`, `${to}-wal`);
    const db = new DatabaseSync(to, { defensive: true });
    try {
      putAtRest(db);
    } finally {
      db.close();
    }
  }
}

function remove(path: string): void {
  for (const end of ['', '-journal', ...COMPANIONS]) rmSync(`${path}${end}`, { force: true });
}

/** The id of the library at this path as far as it can be read. */
function idOf({ libraryPath, damaged }: RestoreJob): string | null {
  if (!damaged) return lookInto(libraryPath)?.libraryId ?? null;
  return readDamaged(libraryPath, libraryIdOf);
}

/** Adds to the copy of the backup what can still be read of the damaged library. Null: the copy is not to be used. */
function addRescued({ libraryPath, backupPath }: RestoreJob, copy: string): Rescued | null {
  const opened = openLibrary(copy, { create: false, backups: false });
  if (!opened.ok) return null;
  try {
    const done = readDamaged(libraryPath, (damaged) => rescue(opened.value, backupPath, damaged));
    return done ?? { changes: 0, lost: null };
  } finally {
    opened.value.close();
  }
}

/** What is wrong with the backup for this library, or null. */
function faultIn(facts: Facts | string, job: RestoreJob): Result<never> | null {
  const name = basename(job.backupPath);
  if (typeof facts === 'string') return failed(`${name} is not sound (${facts})`);
  if (facts.version > MIGRATIONS.length) {
    return failed(`${name} was made by a newer Sourcemark; update Sourcemark to use it`);
  }
  const id = idOf(job);
  if (id !== null && id !== facts.libraryId)
    return failed(`${name} is a backup of another library`);
  return null;
}

function prepare(job: RestoreJob, temporary: string): Result<Prepared> {
  const { libraryPath, backupPath, damaged, now } = job;
  const copied = (): Facts | string => {
    copyWhole(backupPath, temporary);
    return verify(temporary);
  };
  const facts = copied();
  const fault = faultIn(facts, job);
  if (fault !== null || typeof facts === 'string') return fault ?? failed('');
  let rescued: Rescued | null = NOTHING;
  if (damaged && existsSync(libraryPath)) {
    rescued = addRescued(job, temporary);
    if (rescued === null || typeof verify(temporary) === 'string') {
      remove(temporary);
      copied();
      rescued = { changes: 0, lost: null };
    }
  }
  settleFile(temporary);
  const there = ['', ...COMPANIONS].some((end) => existsSync(`${libraryPath}${end}`));
  const aside = there ? asidePath(libraryPath, damaged, now) : null;
  return success({ libraryPath, temporary, aside, backup: facts, rescued });
}

/** Ok where no app has the library open: one that was opened before it was damaged may go on working in it. */
function isFree(libraryPath: string): Result<null> {
  const hold = new Hold(libraryPath, { person: 'Somebody who restores it', computer: hostname() });
  try {
    return hold.take();
  } finally {
    hold.release();
  }
}

/**
 * Makes a library out of a backup, beside the place where it is to stand, and checks it from end to end. The backup
 * and the library are only read; nobody may have the library open where it is damaged. To be put in its place by
 * `putInPlace`, or removed by `giveUp`.
 */
export function prepareRestore(job: RestoreJob): Result<Prepared> {
  const folder = dirname(job.libraryPath);
  const temporary = join(folder, unfinishedName());
  let done: Result<Prepared> | null = null;
  try {
    if (job.damaged && existsSync(job.libraryPath)) {
      const free = isFree(job.libraryPath);
      if (!free.ok) return free;
    }
    sweep(folder, job.now);
    done = prepare(job, temporary);
    return done;
  } catch (error) {
    return failed(reasonOf(error));
  } finally {
    if (done?.ok !== true) remove(temporary);
  }
}

/** Removes what was prepared, unless it is on its way into its place already. */
export function giveUp({ libraryPath, temporary }: Placing): void {
  if (!existsSync(markerOf(libraryPath))) remove(temporary);
}
