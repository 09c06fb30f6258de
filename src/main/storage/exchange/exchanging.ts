import type { Result } from '../../../shared/api';
import type { ExchangeFile, ReadResult } from '../../../shared/exchange';
import { isThere, type Threads } from '../jobs/threads';
import type { HistoryLength, Library } from '../library';
import {
  type Clashes,
  clashesOf,
  fileIn,
  type FilePlace,
  type PrintedFile,
  printedOf,
} from './jobs';

/** From how many bytes, and how many changes, on a thread is worth its start. */
const LARGE_FILE = 500_000;
const LONG_HISTORY = 1_000;

/** What an exchange reckons. Rejects where what it is reckoned in fails, and with the signal's reason once aborted. */
export interface Exchanging {
  /** What an article's file in a shared folder holds. */
  read(
    bytes: Uint8Array,
    place: FilePlace,
    signal?: AbortSignal,
  ): Promise<ReadResult<ExchangeFile>>;
  /** The file of an article of the library, as `by` writes it. */
  print(
    library: Library,
    article: HistoryLength,
    by: string,
    signal?: AbortSignal,
  ): Promise<Result<PrintedFile>>;
  /** What clashes in these articles of the library. */
  clashes(library: Library, articles: readonly HistoryLength[]): Promise<Result<Clashes>>;
}

const idsOf = (articles: readonly HistoryLength[]) => articles.map(({ articleId }) => articleId);

/** Here, while everything else waits. */
export const exchangingHere: Exchanging = {
  read: (bytes, place) => Promise.resolve(fileIn(bytes, place)()),
  print: (library, { articleId }, by) => Promise.resolve(printedOf(library, { articleId, by })),
  clashes: (library, articles) => Promise.resolve(clashesOf(library, idsOf(articles))),
};

/** What takes long in a thread that nobody waits for, the rest here. */
export function exchangingIn(threads: Threads): Exchanging {
  return {
    read: (bytes, place, signal) =>
      bytes.length < LARGE_FILE
        ? exchangingHere.read(bytes, place, signal)
        : threads.jobs(signal).readExchange(bytes, place),
    print: (library, article, by, signal) => {
      const { articleId, changes } = article;
      return changes < LONG_HISTORY || !isThere(library)
        ? exchangingHere.print(library, article, by, signal)
        : threads.jobs(signal).printExchange(library.path, library.id, { articleId, by });
    },
    clashes: (library, articles) => {
      const changes = articles.reduce((sum, each) => sum + each.changes, 0);
      return changes < LONG_HISTORY || !isThere(library)
        ? exchangingHere.clashes(library, articles)
        : threads.jobs().clashes(library.path, library.id, idsOf(articles));
    },
  };
}
