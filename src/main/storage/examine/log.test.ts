import { DatabaseSync } from '@photostructure/sqlite';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary';
import { readLog } from './log';

const FRAME = 24 + 4_096;
const HEADER = 32;

/**
 * A log of seven transactions, and its index, as a process that is killed leaves them. `ends`: the frames that end
 * one, counted from 0; `last`: where the last one begins.
 */
function killed() {
  const path = join(temporaryFolder(), 'a.sourcemark');
  const db = new DatabaseSync(path);
  db.exec('PRAGMA journal_mode = WAL; CREATE TABLE a (x)');
  for (let n = 0; n < 6; n += 1)
    db.exec(`INSERT INTO a VALUES (zeroblob(${n % 2 === 0 ? 9 : 9_000}))`);
  const made = { log: readFileSync(`${path}-wal`), index: readFileSync(`${path}-shm`) };
  db.close();
  const ends = commits(made.log);
  return { ...made, ends, last: (ends.at(-2) ?? 0) + 1 };
}

const verdict = (log: Buffer, index: Buffer | null) =>
  readLog((into, at) => (at < log.length ? log.copy(into, 0, at) : 0), index).verdict;

/** Where transactions end: the frames, counted from 0, that commit. */
function commits(log: Buffer): number[] {
  const frames = Math.floor((log.length - HEADER) / FRAME);
  return Array.from({ length: frames }, (_, n) => n).filter(
    (n) => log.readUInt32BE(HEADER + n * FRAME + 4) !== 0,
  );
}

/** The log with the byte at an offset of frame `n` turned over. */
function flipped(log: Buffer, n: number, offset: number): Buffer {
  const copy = Buffer.from(log);
  const at = HEADER + n * FRAME + offset;
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

describe('reading a write-ahead log', () => {
  it('finds a log sound that a killed process left, with its index and without', () => {
    const { log, index, ends } = killed();
    expect(ends.length).toBeGreaterThan(4);
    expect(verdict(log, index)).toBe('sound');
    expect(verdict(log, null)).toBe('sound');
  });

  it('finds no log sound, and an empty one', () => {
    expect(verdict(Buffer.alloc(0), null)).toBe('sound');
    expect(verdict(Buffer.alloc(HEADER), null)).toBe('sound');
    expect(verdict(Buffer.alloc(20_000), null)).toBe('sound');
  });

  it('finds damage in every frame that another transaction follows, by what the log says itself', () => {
    const { log, index, last } = killed();
    // Page number, size, both salts, both checksums, contents.
    for (const offset of [0, 5, 9, 13, 17, 21, 24, 2_000, FRAME - 1]) {
      for (let n = 0; n < last; n += 1) {
        expect([n, offset, verdict(flipped(log, n, offset), index)]).toEqual([
          n,
          offset,
          'damaged',
        ]);
        const alone = verdict(flipped(log, n, offset), null);
        // Where the header of the frame is lost, what follows may be part of the same transaction.
        if (offset < 24) expect([n, offset, alone]).not.toEqual([n, offset, 'sound']);
        else expect([n, offset, alone]).toEqual([n, offset, 'damaged']);
      }
    }
  });

  it('finds damage where a stretch is lost over the border of two frames', () => {
    const { log, ends } = killed();
    const copy = Buffer.from(log);
    const border = HEADER + ((ends.at(-3) ?? 0) + 1) * FRAME;
    copy.fill(7, border - 200, border + 200);
    expect(verdict(copy, null)).toBe('damaged');
  });

  it('says that the last transaction is not whole where nobody can tell whether it was committed', () => {
    const { log, index, ends, last } = killed();
    for (const offset of [0, 9, 13, 17, 21, 24, 2_000, FRAME - 1]) {
      for (let n = last; n <= (ends.at(-1) ?? 0); n += 1) {
        expect([n, offset, verdict(flipped(log, n, offset), null)]).toEqual([
          n,
          offset,
          'unfinished',
        ]);
        expect([n, offset, verdict(flipped(log, n, offset), index)]).toEqual([
          n,
          offset,
          'damaged',
        ]);
      }
    }
  });

  it('finds a log damaged whose header is, at every byte', () => {
    const { log } = killed();
    for (let at = 0; at < HEADER; at += 1) {
      const copy = Buffer.from(log);
      copy[at] = (copy[at] ?? 0) ^ 0x01;
      expect([at, verdict(copy, null)]).toEqual([at, 'damaged']);
    }
  });

  it('finds a log damaged that ends before what was committed, or that is gone', () => {
    const { log, index, last } = killed();
    expect(verdict(log.subarray(0, HEADER + last * FRAME), index)).toBe('damaged');
    expect(verdict(Buffer.alloc(0), index)).toBe('damaged');
    expect(verdict(log.subarray(0, HEADER), index)).toBe('damaged');
  });

  it('takes what a process left that was killed within a transaction for what it is', () => {
    const { log, index, ends, last } = killed();
    const end = HEADER + last * FRAME;
    const early = Buffer.from(index);
    for (const at of [16, 64]) early.writeUInt32LE(last, at);
    // Frames without an end, half a frame, and the header of one: never committed.
    const open = log.subarray(0, HEADER + (ends.at(-1) ?? 0) * FRAME);
    expect(open.length).toBeGreaterThan(end);
    expect(verdict(open, early)).toBe('sound');
    expect(verdict(open, null)).toBe('unfinished');
    expect(verdict(log.subarray(0, end + 1_000), early)).toBe('sound');
    expect(verdict(log.subarray(0, end + 24), null)).toBe('unfinished');
  });

  it('does not take what an earlier round of the log left for its own', () => {
    const path = join(temporaryFolder(), 'a.sourcemark');
    const db = new DatabaseSync(path);
    db.exec('PRAGMA journal_mode = WAL; CREATE TABLE a (x)');
    for (let n = 0; n < 9; n += 1) db.exec('INSERT INTO a VALUES (zeroblob(9000))');
    db.exec('PRAGMA wal_checkpoint(RESTART)');
    const reset = readFileSync(`${path}-wal`);
    expect(verdict(reset, null)).toBe('sound');
    db.exec('INSERT INTO a VALUES (1)');
    const again = readFileSync(`${path}-wal`);
    expect(again.length).toBe(reset.length);
    expect(verdict(again, readFileSync(`${path}-shm`))).toBe('sound');
    expect(verdict(again, null)).toBe('sound');
    db.close();
  });
});
