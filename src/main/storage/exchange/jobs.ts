import { type Result, success } from '../../../shared/api';
import {
  type Clash,
  clashes,
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  type ExchangeFile,
  printExchangeFile,
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

/** The file of an article that is to be written. */
export interface FileAsked {
  readonly articleId: string;
  /** Who works here. */
  readonly by: string;
}

/** An article's file, printed. */
export interface PrintedFile {
  readonly bytes: Uint8Array;
  /** The files that its texts were imported from, by SHA-256, as far as they are kept here. */
  readonly originals: readonly string[];
  /** How many changes are in it. */
  readonly changes: number;
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

/** The files that the article's texts were imported from, by SHA-256. */
function originalsOf(changes: readonly Change[]): readonly string[] {
  const found = changes.flatMap(({ ops }) =>
    ops.flatMap(({ kind, after }) => {
      const from = kind === 'text' ? after?.['importedFrom'] : undefined;
      const hash = (from as { readonly sha256?: unknown } | undefined)?.sha256;
      return typeof hash === 'string' ? [hash] : [];
    }),
  );
  return [...new Set(found)].toSorted();
}

/** Reads an article's history; what is left to do is to print its file. */
function fileFrom(library: Library, { articleId, by }: FileAsked): Result<() => PrintedFile> {
  const changes = library.changes(articleId);
  if (!changes.ok) return changes;
  const named = originalsOf(changes.value);
  const missing = library.missingOriginals(named);
  if (!missing.ok) return missing;
  const originals = named.filter((each) => !missing.value.includes(each));
  const file: ExchangeFile = {
    format: EXCHANGE_FORMAT,
    version: EXCHANGE_VERSION,
    desk: library.id,
    by,
    articleId,
    originals,
    changes: [...changes.value],
  };
  return success(() => ({
    bytes: Buffer.from(printExchangeFile(file, sha256), 'utf8'),
    originals,
    changes: file.changes.length,
  }));
}

/** Does what is left to do. */
const finished = <T>(read: Result<() => T>): Result<T> => (read.ok ? success(read.value()) : read);

/** Of an open library. */
export const clashesOf = (library: Library, articleIds: readonly string[]) =>
  finished(clashesFrom(library, articleIds));
export const printedOf = (library: Library, asked: FileAsked) => finished(fileFrom(library, asked));

/** The same, read over a connection of its own to the library at `path`. */
export function clashesAt(path: string, libraryId: string, articleIds: readonly string[]) {
  const read = readAt(path, libraryId, (library) => clashesFrom(library, articleIds));
  return () => finished(read);
}
export function printedAt(path: string, libraryId: string, asked: FileAsked) {
  const read = readAt(path, libraryId, (library) => fileFrom(library, asked));
  return () => finished(read);
}
