import type { ArticleRecords, ArticleSummary, Result } from '../../shared/api';
import type { Stamp } from '../../shared/history';
import type { Change } from '../../shared/model';
import type { Finding } from './check';

/** The file an article was imported from, byte for byte. */
export interface Original {
  /** SHA-256 of `bytes`, lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Which article, and what it is called. */
export interface ArticleName {
  readonly articleId: string;
  readonly title: string;
}

/** An article's whole history with its files, as an archive carries them. */
export interface History {
  readonly articleId: string;
  /** In the order they were committed. */
  readonly changes: readonly Change[];
  readonly originals: readonly Original[];
}

/**
 * What became of a history brought in. `known`: the article is in the library and was left as it is, whether or
 * not its history is the same. `deleted`: it was in the library; `deletion` is the change that removed it.
 */
export type HistoryOutcome =
  | (ArticleName & { readonly status: 'added' | 'known' })
  | { readonly status: 'deleted'; readonly deletion: Change };

/**
 * An open library: one SQLite file. Whatever goes wrong with the file is a failed Result, never an exception;
 * the library is then as it was before the call, and can still be used.
 */
export interface Library {
  /** Random, kept in the file: tells one library from another wherever the file lies. */
  readonly id: string;
  /** Where the file is; `:memory:` where there is none. */
  readonly path: string;

  /**
   * Makes the change, in one transaction: its row and the records move together, and `ok` means SQLite has
   * committed. The same change (by id) again is `ok` and does nothing. A change that cannot be applied fails
   * with `refused:…` and writes nothing. `originals` are kept with it.
   *
   * A change of a review (`reviewId`) is checked against the article, its texts and the review so far, and kept as a
   * row of that review; no record of the article moves. A review outlives its article: where that was deleted, the
   * review's changes are still taken, over the texts as they last were, and count again once the article is back.
   */
  commit(change: Change, originals?: readonly Original[]): Result<null>;

  /** Brings a whole history in, ids and clock readings kept; all of it or nothing (`import-damaged`). */
  addHistory(history: History): Result<HistoryOutcome>;

  /** Every living article, the one changed last first. Read from indexes: no record is loaded. */
  list(): Result<readonly ArticleSummary[]>;
  /** The current records, each kind by id; `not-found` where the article is not (or no longer) there. */
  records(articleId: string): Result<ArticleRecords>;
  /** Every change of the article in the order committed; empty where there is none. */
  changes(articleId: string): Result<readonly Change[]>;
  /** The changes that rename, delete or bring back articles (see `concernsLibrary`), in the order committed. */
  libraryChanges(): Result<readonly Change[]>;
  /** The ids of the reviews of the article that are under way here, the one changed last first. */
  reviews(articleId: string): Result<readonly string[]>;
  /** Every change of a review under way in the order committed; empty where there is none. */
  reviewChanges(reviewId: string): Result<readonly Change[]>;
  /** The files that the article's texts were imported from, as far as they are kept. */
  originals(articleId: string): Result<readonly Original[]>;
  /** The living article with a text imported from a file with this SHA-256, or null. */
  articleFrom(sha256: string): Result<ArticleName | null>;
  /** The latest clock reading in the library; new readings must be later. */
  latestStamp(): Result<Stamp | null>;

  /** Everything that is wrong with the library; empty where it is sound. Reads all of it. */
  check(): Result<readonly Finding[]>;

  /** Closes the file. The library cannot be used after it. */
  close(): void;
}
