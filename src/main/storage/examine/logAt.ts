import { closeSync, openSync, readSync } from 'node:fs';
import { type LogReading, readLog } from './log';

/** How long the log has to stay as it is before it is called damaged, in milliseconds. */
const STILL = 50;
const ROUNDS = 20;
/** What is read of the index: two headers, and how far the log was carried into the file. */
const INDEX_LENGTH = 136;

/** Runs `work` with what reads the file at `path`; one that is not there has no bytes. */
function withFile<T>(path: string, work: (read: (into: Buffer, at: number) => number) => T): T {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return work(() => 0);
  }
  try {
    return work((into, at) => readSync(file, into, 0, into.length, at));
  } finally {
    closeSync(file);
  }
}

function readOnce(path: string): LogReading {
  const index = withFile(`${path}-shm`, (read) => {
    const bytes = Buffer.alloc(INDEX_LENGTH);
    return bytes.subarray(0, read(bytes, 0));
  });
  return withFile(`${path}-wal`, (read) => readLog(read, index));
}

const wait = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/**
 * What the write-ahead log of the library at `path` comes to. Another process may be writing to it while it is read:
 * so nothing is wrong with it unless the same is wrong when it is read again. Not to be called while this process has
 * the library open: to close a file gives up the locks that the process has on it.
 */
export function logAt(path: string): LogReading {
  let before = readOnce(path);
  for (let round = 0; before.verdict !== 'sound' && round < ROUNDS; round += 1) {
    wait(STILL);
    const again = readOnce(path);
    if (again.verdict === before.verdict && again.why === before.why) return again;
    before = again;
  }
  return before.verdict === 'sound' ? before : { verdict: 'sound', why: '', tail: true };
}
