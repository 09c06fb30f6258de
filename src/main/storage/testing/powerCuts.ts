import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { xoshiro128 } from '../../../shared/agreement/random';
import { sha256 } from '../inspect';
import { openLibrary } from '../open';
import { article, change, claim, create, id, text } from './builders';

/**
 * What a power cut can leave of a library, as far as the order of writes goes: of what was written since the disk was
 * last waited for, any sectors may be there and others not. SQLite waits for the log at each commit, and for the log
 * and then the file when it carries the one into the other.
 */

/** What a disk writes whole, in bytes. */
const SECTOR = 512;
const ARTICLES = 8;
const LONG = 'The harbour board met twice, officials said.\n'.repeat(400);

/** A library at work, whose files are looked at after each commit. */
export interface AtWork {
  readonly folder: string;
  /** The ids of the changes, in the order committed. */
  readonly changes: readonly string[];
  /** How long the log was after each of them, in bytes. */
  readonly ends: readonly number[];
  /** The file, and the log, after the last. */
  readonly file: Buffer;
  readonly log: Buffer;
  /** The file after the log was carried into it. */
  readonly carried: Buffer;
  remove(): void;
}

/** Works: articles with their files, some longer than many pages, and claims on them. */
export function atWork(): AtWork {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-'));
  const path = join(folder, 'a.sourcemark');
  const opened = openLibrary(path, { create: true });
  if (!opened.ok) throw new Error(opened.error.message);
  const library = opened.value;
  const changes: string[] = [];
  const ends: number[] = [];
  const commit = (...args: Parameters<typeof library.commit>) => {
    const done = library.commit(...args);
    if (!done.ok) throw new Error(done.error.message);
    changes.push(args[0].id);
    ends.push(statSync(`${path}-wal`).size);
  };
  for (let n = 0; n < ARTICLES; n += 1) {
    const articleId = id(0x100 + n);
    const words = `${n % 3 === 0 ? LONG : ''}The mayor of town ${n} met officials.`;
    const bytes = new TextEncoder().encode(words);
    const bare = text(0x200 + n, articleId, words);
    const on = { ...bare, importedFrom: { ...bare.importedFrom, sha256: sha256(bytes) } };
    const fields = { articleId };
    const made = [create('article', article(0x100 + n)), create('text', on)];
    commit(change(3 * n, made, fields), [{ sha256: sha256(bytes), bytes }]);
    for (const [i, quote] of ['The mayor of town', 'officials'].entries()) {
      const tagged = create('claim', claim(0x300 + 2 * n + i, quote, 'anonymous', on));
      commit(change(3 * n + 1 + i, [tagged], fields));
    }
  }
  const file = readFileSync(path);
  const log = readFileSync(`${path}-wal`);
  const copy = join(folder, 'carried.sourcemark');
  writeFileSync(copy, file);
  writeFileSync(`${copy}-wal`, log);
  const db = new DatabaseSync(copy);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
  return {
    folder,
    changes,
    ends,
    file,
    log,
    carried: readFileSync(copy),
    remove: () => {
      library.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What is found when a file and its log are opened after a power cut. */
export interface Found {
  /** The ids of the changes, in the order committed; or why it cannot be opened. */
  readonly changes: readonly string[] | string;
  readonly findings: readonly string[];
}

let opens = 0;

/** Opens a file and its log as if they had been found after a power cut. */
function openAfter({ folder }: AtWork, file: Buffer, log: Buffer): Found {
  opens += 1;
  const path = join(folder, `after-${opens}.sourcemark`);
  writeFileSync(path, file);
  writeFileSync(`${path}-wal`, log);
  const opened = openLibrary(path, { create: false });
  if (!opened.ok) return { changes: opened.error.message, findings: [] };
  const library = opened.value;
  try {
    const histories = library.histories();
    const checked = library.check();
    if (!histories.ok || !checked.ok) throw new Error('it cannot be read');
    const changes = histories.value.flatMap(({ articleId }) => {
      const made = library.changes(articleId);
      if (!made.ok) throw new Error(made.error.message);
      return made.value;
    });
    return {
      changes: changes.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map((each) => each.id),
      findings: checked.value.map(({ message }) => message),
    };
  } finally {
    library.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  }
}

/** The changes whose commits were whole when the log was `length` bytes long. */
function wholeAt({ changes, ends }: AtWork, length: number): readonly string[] {
  return changes.filter((_, i) => (ends[i] ?? 0) <= length);
}

/** Lengths at which the log is cut: beside the end of each commit, and `count` anywhere. */
function cutsOf({ ends, log }: AtWork, count: number, seed: number): number[] {
  const next = xoshiro128(seed);
  const beside = ends.flatMap((end) => [end - 1, end, end + 1]);
  const anywhere = Array.from({ length: count }, () => next() % (log.length + 1));
  return [0, 1, 31, 32, ...beside, ...anywhere].filter((cut) => cut <= log.length);
}

/** `older` with some of its sectors from `from` on as they are in `newer`, by chance. */
function mixed(older: Buffer, newer: Buffer, from: number, next: () => number): Buffer {
  const result = Buffer.alloc(Math.max(older.length, newer.length));
  older.copy(result);
  for (let at = from; at < newer.length; at += SECTOR) {
    const end = Math.min(at + SECTOR, newer.length);
    if (next() % 2 === 0) newer.copy(result, at, at, end);
  }
  return result;
}

/** A power cut: what it left, and the changes that were committed before it. */
export interface Cut {
  readonly found: Found;
  readonly whole: readonly string[];
}

/** The log is on the disk up to some byte. */
export function logCutShort(work: AtWork, count: number, seed: number): Cut[] {
  return cutsOf(work, count, seed).map((cut) => ({
    found: openAfter(work, work.file, work.log.subarray(0, cut)),
    whole: wholeAt(work, cut),
  }));
}

/** Of the last commit, which was not answered yet, only some sectors are in the log. */
export function logWithGaps(work: AtWork, count: number, seed: number): Cut[] {
  const next = xoshiro128(seed);
  return Array.from({ length: count }, () => {
    const last = 1 + (next() % (work.ends.length - 1));
    const [from = 0, to = 0] = [work.ends[last - 1], work.ends[last]];
    const log = mixed(work.log.subarray(0, from), work.log.subarray(0, to), from, next);
    const isWhole = log.equals(work.log.subarray(0, to));
    return {
      found: openAfter(work, work.file, log),
      whole: wholeAt(work, isWhole ? to : from),
    };
  });
}

/** The log was being carried into the file, of which only some sectors are new. */
export function fileHalfCarried(work: AtWork, count: number, seed: number): Cut[] {
  const next = xoshiro128(seed);
  return Array.from({ length: count }, () => ({
    found: openAfter(work, mixed(work.file, work.carried, 0, next), work.log),
    whole: work.changes,
  }));
}
