/**
 * Reads a write-ahead log as SQLite does (sqlite.org/fileformat2.html, section 4; the index: sqlite.org/walformat.html,
 * section 2), and then what SQLite does not look at. SQLite takes the first frame whose checksum does not hold for
 * the end of the log, and drops everything behind it without a word. That is right for a transaction that a power cut
 * tore apart, and wrong where a byte of the log turned over: what was committed behind it would be gone.
 *
 * Each frame's checksum goes on from the one before, so that a frame can be held against what the frame before it
 * *says*: behind a damaged frame the log still shows what was written after it.
 *
 * - A log whose header does not hold, with frames behind it: damaged. SQLite would take nothing from it.
 * - Frames that hold, or another end of a transaction, behind one that does not hold: damaged. A transaction is begun only when the disk has
 *   the one before (`synchronous = FULL`), so the one that does not hold had been committed.
 * - The index (`-shm`) of a process that was killed tells how far the log was committed. A log that holds for less
 *   is damaged. The index is written after the disk has the frames, so it never tells too much.
 * - Otherwise, where the last transaction alone does not hold, nobody can tell whether it was torn (and never
 *   committed: the common case) or has rotted. It is left out, as SQLite does; what is there of it is kept in a copy
 *   and the person is told (`unfinished`), unless the index says that it was not committed.
 */
export interface LogReading {
  readonly verdict: 'sound' | 'unfinished' | 'damaged';
  /** What is wrong, in words; empty where it is sound. */
  readonly why: string;
  /** Whether there is anything behind the last transaction that holds. */
  readonly tail: boolean;
}

/** Reads bytes of the log at an offset into a buffer; gives how many there were. */
export type ReadAt = (into: Buffer, at: number) => number;

const HEADER = 32;
const FRAME_HEADER = 24;
const MAGIC = 0x377f0682;
const VERSION = 3_007_000;

/** The index: two copies of a header, then how many frames were carried into the file. */
const INDEX_COPY = 48;
const INDEX_BACKFILL = 96;

type Sum = readonly [number, number];

/** Goes on with a checksum over whole words: `s0 += word + s1; s1 += word + s0`, in 32 bits. */
function sum(start: Sum, bytes: Buffer, from: number, to: number, little: boolean): Sum {
  let [s0, s1] = start;
  for (let at = from; at < to; at += 8) {
    const x = little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    const y = little ? bytes.readUInt32LE(at + 4) : bytes.readUInt32BE(at + 4);
    s0 = (s0 + x + s1) >>> 0;
    s1 = (s1 + y + s0) >>> 0;
  }
  return [s0, s1];
}

const same = (a: Sum, b: Sum) => a[0] === b[0] && a[1] === b[1];
const pair = (bytes: Buffer, at: number): Sum => [
  bytes.readUInt32BE(at),
  bytes.readUInt32BE(at + 4),
];

interface Index {
  /** Frames that were committed. */
  readonly committed: number;
  /** Frames that were carried into the file. */
  readonly carried: number;
  readonly salts: Sum;
}

/** What the index of a log says, or null where it says nothing: it is made anew whenever it does not. */
export function indexIn(bytes: Buffer | null): Index | null {
  if (bytes === null || bytes.length < INDEX_BACKFILL + 4) return null;
  const copy = bytes.subarray(0, INDEX_COPY);
  const twice = copy.equals(bytes.subarray(INDEX_COPY, 2 * INDEX_COPY));
  // It is in the byte order of the machine; every one that the app runs on puts the lowest first.
  if (!twice || copy.readUInt32LE(0) !== VERSION || copy[12] !== 1) return null;
  return {
    committed: copy.readUInt32LE(16),
    carried: bytes.readUInt32LE(INDEX_BACKFILL),
    salts: pair(copy, 32),
  };
}

const SOUND: LogReading = { verdict: 'sound', why: '', tail: false };
const damaged = (why: string): LogReading => ({ verdict: 'damaged', why, tail: true });

/** What the frames of a log come to. */
interface Frames {
  /** How many hold up to the end of the last transaction that does. */
  readonly committed: number;
  /** Behind those: whether there is anything of this log, whether a transaction ended there, and whether another began. */
  readonly more: boolean;
  readonly ended: boolean;
  readonly another: boolean;
}

function framesIn(read: ReadAt, header: Buffer): Frames {
  const little = (header.readUInt32BE(0) & 1) === 0;
  const salts = pair(header, 16);
  const frame = Buffer.alloc(FRAME_HEADER + header.readUInt32BE(8));
  let before = pair(header, 24);
  let holds = true;
  let found: Frames = { committed: 0, more: false, ended: false, another: false };
  for (let n = 1, at = HEADER; ; n += 1, at += frame.length) {
    const length = read(frame, at);
    if (length < FRAME_HEADER) break;
    // What an earlier round of the log left has neither salt; a frame of ours has both, or has lost one.
    const [salt, other] = pair(frame, 8);
    const ours = salt === salts[0] || other === salts[1];
    const says = pair(frame, 16);
    const whole = length === frame.length;
    const linked =
      ours &&
      same([salt, other], salts) &&
      whole &&
      same(sum(sum(before, frame, 0, 8, little), frame, FRAME_HEADER, frame.length, little), says);
    before = says;
    const ends = frame.readUInt32BE(4) !== 0;
    holds &&= linked;
    if (holds) {
      found = ends ? { ...found, committed: n, more: false } : { ...found, more: true };
    } else if (ours) {
      found = {
        ...found,
        more: true,
        another: found.another || (found.ended && (linked || ends)),
        ended: found.ended || ends,
      };
    }
    if (!whole) break;
  }
  return found;
}

/** Whether there is anything but zeros behind the header: space is given to a file before what is written there. */
function isWritten(read: ReadAt): boolean {
  const bytes = Buffer.alloc(4096);
  for (let at = HEADER; ; at += bytes.length) {
    const length = read(bytes, at);
    if (bytes.subarray(0, length).some((byte) => byte !== 0)) return true;
    if (length < bytes.length) return false;
  }
}

function headerHolds(header: Buffer, length: number): boolean {
  if (length < HEADER || (header.readUInt32BE(0) & ~1) !== MAGIC) return false;
  const size = header.readUInt32BE(8);
  const little = (header.readUInt32BE(0) & 1) === 0;
  return (
    header.readUInt32BE(4) === VERSION &&
    size >= 512 &&
    size <= 65_536 &&
    (size & (size - 1)) === 0 &&
    same(sum([0, 0], header, 0, 24, little), pair(header, 24))
  );
}

/**
 * What a write-ahead log comes to.
 *
 * @param read Reads the log; a log that is not there has no bytes.
 * @param index The beginning of the `-shm` file, read before the log; null where there is none.
 */
export function readLog(read: ReadAt, index: Buffer | null): LogReading {
  const known = indexIn(index);
  const header = Buffer.alloc(HEADER);
  const length = read(header, 0);
  if (!headerHolds(header, length)) {
    if (isWritten(read)) return damaged('the beginning of its write-ahead log is damaged');
    return known !== null && known.committed > known.carried
      ? damaged('its write-ahead log is gone, and what was last saved with it')
      : SOUND;
  }
  const frames = framesIn(read, header);
  const told = known !== null && same(known.salts, pair(header, 16)) ? known : null;
  if (frames.another || (told !== null && told.committed > frames.committed)) {
    return damaged('its write-ahead log is damaged, and what was last saved is in it');
  }
  if (!frames.more) return SOUND;
  return told !== null && told.committed === frames.committed && !frames.ended
    ? { ...SOUND, tail: true }
    : {
        verdict: 'unfinished',
        why: 'the end of its write-ahead log is not whole',
        tail: true,
      };
}
