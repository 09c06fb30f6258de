import { type Result, success } from '../../../shared/api';
import {
  type Clash,
  clashes,
  type ExchangeFile,
  readExchangeFile,
  type ReadResult,
} from '../../../shared/exchange';
import type { Change } from '../../../shared/model';
import { sha256 } from '../inspect';
import type { Library } from '../library';
import { readAt } from '../readAt';

/** Where an article's file lies: whose folder it is, and which article it is named after. */
export interface FilePlace {
  readonly desk: string;
  readonly articleId: string;
}

/** What clashes, by article. */
export type Clashes = readonly (readonly [articleId: string, found: readonly Clash[]])[];

/** Looks through the bytes of an article's file. No library is held. */
export const fileIn = (bytes: Uint8Array, place: FilePlace) => (): ReadResult<ExchangeFile> =>
  readExchangeFile(Buffer.from(bytes).toString('utf8'), sha256, place);

/** Reads the histories of articles; what is left to do is to find what clashes in them. */
function clashesFrom(library: Library, articleIds: readonly string[]): Result<() => Clashes> {
  const read: (readonly [string, readonly Change[]])[] = [];
  for (const articleId of articleIds) {
    const changes = library.changes(articleId);
    if (!changes.ok) return changes;
    read.push([articleId, changes.value]);
  }
  return success(() => read.map(([id, changes]) => [id, clashes(id, changes)] as const));
}

const found = (read: Result<() => Clashes>): Result<Clashes> =>
  read.ok ? success(read.value()) : read;

/** Of an open library. */
export const clashesOf = (library: Library, articleIds: readonly string[]) =>
  found(clashesFrom(library, articleIds));

/** The same, read over a connection of its own to the library at `path`. */
export function clashesAt(path: string, libraryId: string, articleIds: readonly string[]) {
  const read = readAt(path, libraryId, (library) => clashesFrom(library, articleIds));
  return () => found(read);
}
