import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { LIBRARY_EXTENSION } from '../extension';
import { hasBackups } from '../backupFolder';
import { APPLICATION_ID } from '../migrations';

/** What is at a path, found out by reading alone, so that a file that is not ours is left as it is. */
export type FileAt =
  | { readonly is: 'nothing' | 'empty' | 'library' | 'other' }
  /** A library once. `why`: what is wrong with it, in words. */
  | { readonly is: 'damaged'; readonly why: string };

/** The header of an SQLite file (sqlite.org/fileformat2.html, section 1.3): how long it is, and places in it. */
const HEADER_LENGTH = 100;
const MAGIC = 'SQLite format 3\0';
const FORMATS_AT = 18;
const VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/** The header of a rollback journal (section 3 there): its first bytes, and where the pages before it are counted. */
const JOURNAL_MAGIC = Buffer.from('d9d505f920a163d7', 'hex');
const PAGES_BEFORE_AT = 16;
const JOURNAL_HEADER_LENGTH = 28;

/** What every library holds somewhere: a line of its schema, and the beginning of most records. */
const TRACES = ['TRIGGER changes_never_deleted', '"articleId":"'];
const LONGEST_TRACE = Math.max(...TRACES.map(({ length }) => length));
/** Bytes looked through at a time, and at most, for such a trace. */
const STRETCH = 1 << 20;
const FAR_ENOUGH = 256 * STRETCH;

/** Whether the file holds what only a library holds. No text does: an SQLite file has NUL bytes on every page. */
function hasTraces(file: number): boolean {
  const stretch = Buffer.alloc(STRETCH);
  for (let at = 0; at < FAR_ENOUGH; at += STRETCH - LONGEST_TRACE) {
    const read = readSync(file, stretch, 0, STRETCH, at);
    const found = stretch.subarray(0, read);
    if (found.includes(0) && TRACES.some((trace) => found.includes(trace))) return true;
    if (read < STRETCH) break;
  }
  return false;
}

/**
 * Whether a transaction is to be taken back that began with nothing at all: the first one, which makes a library. What
 * is in the file by then was never committed.
 */
function wasBeingMade(path: string): boolean {
  const journal = `${path}-journal`;
  if (statSync(journal, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const header = Buffer.alloc(JOURNAL_HEADER_LENGTH);
  const file = openSync(journal, 'r');
  try {
    const whole = readSync(file, header, 0, header.length, 0) === header.length;
    return (
      whole && header.indexOf(JOURNAL_MAGIC) === 0 && header.readUInt32BE(PAGES_BEFORE_AT) === 0
    );
  } finally {
    closeSync(file);
  }
}

function whatIs(file: number, path: string): FileAt {
  const header = Buffer.alloc(HEADER_LENGTH);
  const length = readSync(file, header, 0, HEADER_LENGTH, 0);
  const magic = header.toString('latin1', 0, MAGIC.length) === MAGIC;
  const ours = header.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
  if (wasBeingMade(path)) {
    // The first transaction ends with version 1. SQLite would empty whatever was put in the place of what it began.
    if (header.readUInt32BE(VERSION_AT) <= 1 && !hasBackups(path)) return { is: 'empty' };
    return {
      is: 'damaged',
      why: `${path}-journal beside it belongs to another file and would empty it; move that away`,
    };
  }
  if (magic && ours) {
    const formats = [...header.subarray(FORMATS_AT, FORMATS_AT + 2)];
    return formats.every((format) => format === 1 || format === 2)
      ? { is: 'library' }
      : { is: 'damaged', why: 'its header names a format that there is not' };
  }
  const named = path.toLowerCase().endsWith(LIBRARY_EXTENSION);
  const wasOurs =
    ours ||
    hasBackups(path) ||
    (named && header.every((byte) => byte === 0)) ||
    ((named || magic) && hasTraces(file));
  if (!wasOurs) return { is: 'other' };
  const why =
    length < HEADER_LENGTH ? 'it has lost almost everything' : 'the beginning of the file is lost';
  return { is: 'damaged', why };
}

/**
 * What is at `path`. Throws where that cannot be read.
 *
 * An empty file is what a crash leaves between creating a library and its first transaction, or within that. Where backups or a
 * write-ahead log lie beside it, it held something once, and no library may take its place without a word.
 */
export function fileAt(path: string): FileAt {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return { is: 'nothing' };
  if (!stat.isFile()) return { is: 'other' };
  if (stat.size === 0) {
    const log = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    return log > 0 || hasBackups(path)
      ? { is: 'damaged', why: 'it is empty, and was not always' }
      : { is: 'empty' };
  }
  const file = openSync(path, 'r');
  try {
    return whatIs(file, path);
  } finally {
    closeSync(file);
  }
}
