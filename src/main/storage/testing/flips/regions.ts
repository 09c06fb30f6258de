import { DatabaseSync } from '@photostructure/sqlite';

/** Bytes of a file that have one purpose. */
export interface Region {
  readonly name: string;
  /** Where they are: pairs of offsets, the second exclusive. */
  readonly places: readonly (readonly [number, number])[];
}

/** The header of an SQLite file, in bytes. */
const HEADER = 100;

interface Page {
  readonly name: string;
  readonly pageno: number;
  readonly pagetype: string;
}

const KINDS: Readonly<Record<string, string>> = {
  internal: 'inner page',
  leaf: 'leaf',
  overflow: 'overflow page',
};

/** The pages of the freelist (sqlite.org/fileformat2.html, section 1.5). */
function freePages(bytes: Buffer, pageSize: number) {
  const trunks: number[] = [];
  const leaves: number[] = [];
  for (let page = bytes.readUInt32BE(32); page !== 0;) {
    trunks.push(page);
    const at = (page - 1) * pageSize;
    const count = bytes.readUInt32BE(at + 4);
    for (let n = 0; n < count; n += 1) leaves.push(bytes.readUInt32BE(at + 8 + 4 * n));
    page = bytes.readUInt32BE(at);
  }
  return { trunks, leaves };
}

/** The regions of the library file at `path`, whose content is `bytes`. */
export function regionsOf(path: string, bytes: Buffer): Region[] {
  const db = new DatabaseSync(path, { readOnly: true });
  const pages = db.prepare('SELECT name, pageno, pagetype FROM dbstat').all() as unknown as Page[];
  db.close();
  const pageSize = bytes.readUInt16BE(16);
  const found = new Map<string, [number, number][]>();
  const add = (name: string, page: number) => {
    const start = (page - 1) * pageSize;
    const place: [number, number] = [page === 1 ? HEADER : start, start + pageSize];
    found.set(name, [...(found.get(name) ?? []), place]);
  };
  for (const { name, pageno, pagetype } of pages)
    add(`${name}, ${KINDS[pagetype] ?? pagetype}`, pageno);
  const { trunks, leaves } = freePages(bytes, pageSize);
  for (const page of trunks) add('free list, trunk', page);
  for (const page of leaves) add('free list, leaf', page);
  return [
    { name: 'header', places: [[0, HEADER]] },
    ...[...found]
      .map(([name, places]) => ({ name, places }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  ];
}

const LOG_HEADER = 32;
const FRAME_HEADER = 24;

/** Where the frames of a log begin, and how long each is. */
function framesOf(log: Buffer) {
  const length = FRAME_HEADER + log.readUInt32BE(8);
  const starts: number[] = [];
  for (let at = LOG_HEADER; at + length <= log.length; at += length) starts.push(at);
  return { starts, length };
}

/** Where transactions end in a log, as offsets. */
export function endsOf(log: Buffer): number[] {
  const { starts, length } = framesOf(log);
  return starts.filter((at) => log.readUInt32BE(at + 4) !== 0).map((at) => at + length);
}

/** The regions of a write-ahead log. Where the last transaction begins, the log alone no longer tells everything. */
export function regionsOfLog(log: Buffer): Region[] {
  const { starts, length } = framesOf(log);
  const last = endsOf(log).at(-2) ?? 0;
  const headers = (from: number[]) => from.map((at) => [at, at + FRAME_HEADER] as const);
  const contents = (from: number[]) => from.map((at) => [at + FRAME_HEADER, at + length] as const);
  const before = starts.filter((at) => at < last);
  const behind = starts.filter((at) => at >= last);
  return [
    { name: 'log, header', places: [[0, LOG_HEADER]] },
    { name: 'log, header of a frame', places: headers(before) },
    { name: 'log, contents of a frame', places: contents(before) },
    { name: 'log, last transaction, header of a frame', places: headers(behind) },
    { name: 'log, last transaction, contents of a frame', places: contents(behind) },
  ];
}
