import type {
  ArticleSummary,
  KnownQuery,
  KnownSource,
  LibrarySources,
  Result,
  SearchQuery,
  SearchResult,
  SourcesQuery,
} from '../../shared/api';
import type { Stamp } from '../../shared/history';
import type { Article, ArticleRecords, Change, RecordKind } from '../../shared/model';
import type { Finding } from './finding';

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

/** What is looked for, and how many articles at most are answered. */
export type SearchWords = Pick<SearchQuery, 'words' | 'limit'>;

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

/** A record that merging left without what it refers to: it is in the history, and not among the records. */
export interface LeftOut {
  readonly kind: RecordKind;
  readonly id: string;
}

/** What merging a history has added. */
export interface Merged {
  /** Changes that the library did not have. */
  readonly added: number;
  /** Original files that it did not have. */
  readonly originals: number;
}

/** How long an article's history is: it only ever grows. */
export interface HistoryLength {
  readonly articleId: string;
  readonly changes: number;
  /** Whether any of it came in from another desk. */
  readonly shared: boolean;
}

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

  /**
   * Unites a history from another desk with the library's own (`import-damaged` where it is unsound or not of this
   * article). In whatever order histories come in, and however often: the records are those that the union folds to.
   */
  mergeHistory(history: History): Result<Merged>;
  /** The ids of the article's changes that came in from other desks: undo leaves them alone. */
  received(articleId: string): Result<readonly string[]>;
  /** Every article there is or was, by id. */
  histories(): Result<readonly HistoryLength[]>;
  /** Those of the original files, by SHA-256, that are not kept here. */
  missingOriginals(sha256s: readonly string[]): Result<readonly string[]>;

  /** Every living article, the one changed last first. Read from indexes: no record is loaded. */
  list(): Result<readonly ArticleSummary[]>;
  /**
   * The living articles in whose texts, claims, notes or sources all that was typed occurs, the most relevant first.
   *
   * @param among The ids of the articles that are searched. Left out: all.
   */
  search(query: SearchWords, among?: readonly string[]): Result<SearchResult>;
  /** The sources of all living articles; one that is named in several is one row. */
  sources(query: SourcesQuery): Result<LibrarySources>;
  /** Named sources of other articles that are called so, at most `KNOWN_LIMIT`. */
  knownSources(query: KnownQuery): Result<readonly KnownSource[]>;
  /** The record of the article itself, without all that belongs to it; `not-found` as `records`. */
  article(articleId: string): Result<Article>;
  /** The current records, each kind by id; `not-found` where the article is not (or no longer) there. */
  records(articleId: string): Result<ArticleRecords>;
  /** Every change of the article in the order committed; empty where there is none. */
  changes(articleId: string): Result<readonly Change[]>;
  /**
   * The last 200 changes made here that rename, delete or bring back articles (see `concernsLibrary`), in the order
   * committed, each with its ops on the article alone.
   */
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

  /**
   * The file was found to be damaged while it is open: takes no change from now on (`library-damaged`) and writes
   * nothing more to it. Gives what the person is told.
   */
  distrust(findings: readonly Finding[]): string;
  /** Whether changes can be taken now: `ok`, or why not, as `commit` would say it. Cheap. */
  writable(): Result<null>;
  /**
   * Whether it keeps changes out that the file at its path would let in if that were opened anew, once this is closed:
   * it could only be read and may be written by now, or another file of the same library has taken its place.
   */
  mayBeRenewed(): boolean;
  /** Whether `path`, by whatever name, leads to the file that is open here. */
  isAt(path: string): boolean;

  /** Closes the file. The library cannot be used after it; closing it again does nothing. */
  close(): void;
}
