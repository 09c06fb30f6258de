import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { changeTables } from './facts';
import { COMPANIONS, unfinishedName } from './places';
import { type Database, openStill } from './reading';

const hasLog = (path: string): boolean =>
  (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** The size of a page of every library, in bytes: SQLite's own choice. */
const PAGE = 4_096;

/** What the header of every library says, by its place (sqlite.org/fileformat2.html, section 1.3). */
function header(pages: number): readonly (readonly [number, Uint8Array])[] {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(pages);
  const [log, valid] = [2, 1];
  return [
    [0, Buffer.from('SQLite format 3\0', 'latin1')],
    [16, Buffer.from([PAGE >> 8, PAGE & 0xff, log, log, 0, 64, 32, 32])],
    [24, Buffer.from([0, 0, 0, valid])],
    [28, size],
    [44, Buffer.from([0, 0, 0, 4])],
    [56, Buffer.from([0, 0, 0, 1])],
    [92, Buffer.from([0, 0, 0, valid])],
  ];
}

/** Writes the header anew: without it SQLite reads nothing, however much of the rest is whole. */
function mendHeader(path: string): void {
  const file = openSync(path, 'r+');
  try {
    const pages = Math.ceil(fstatSync(file).size / PAGE);
    for (const [at, bytes] of header(pages)) writeSync(file, bytes, 0, bytes.length, at);
  } finally {
    closeSync(file);
  }
}

/** Null: SQLite cannot make anything of it. */
function read<T>(open: () => Database, work: (db: Database) => T): { readonly got: T } | null {
  try {
    const db = open();
    try {
      return changeTables(db).length === 0 ? null : { got: work(db) };
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

function readCopy<T>(path: string, mend: boolean, work: (db: Database) => T) {
  const copy = join(dirname(path), unfinishedName());
  try {
    copyFileSync(path, copy);
    if (hasLog(path)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    if (mend) mendHeader(copy);
    return read(() => new DatabaseSync(copy, { defensive: true }), work);
  } catch {
    return null;
  } finally {
    for (const end of ['', ...COMPANIONS]) rmSync(`${copy}${end}`, { force: true });
  }
}

/**
 * Lets `work` read a library that nobody has open and that may be damaged, and leaves every byte of it as it is. What
 * is still in its write-ahead log counts, which SQLite reads only where it may write: so then it reads a copy, and
 * also where the header has to be written anew. Null: there is no file, or SQLite can make nothing of it.
 */
export function readDamaged<T>(libraryPath: string, work: (db: Database) => T): T | null {
  if (!existsSync(libraryPath)) return null;
  const done =
    (hasLog(libraryPath)
      ? readCopy(libraryPath, false, work)
      : read(() => openStill(libraryPath), work)) ?? readCopy(libraryPath, true, work);
  return done === null ? null : done.got;
}
