import type { DatabaseSync } from '@photostructure/sqlite';
import {
  failure,
  success,
  type ArticleSummary,
  type KnownQuery,
  type KnownSource,
  type LibrarySources,
  type Result,
  type SearchResult,
  type SourcesQuery,
} from '../../shared/api';
import { plan, type Write } from '../../shared/history';
import type { Change } from '../../shared/model';
import { addHistory } from './addHistory';
import { articleList } from './articleList';
import { ArticleStore } from './articleStore';
import { check } from './check';
import { attempt, damaged, refusedMessage, violatesForeignKey } from './errors';
import { inWords } from './examine/inWords';
import { ExchangeStore } from './exchangeStore';
import type { Finding } from './finding';
import { FileGate, type Gate, OPEN_GATE, type Opening } from './gate';
import { faultInDeed } from './inspectChanges';
import type {
  ArticleName,
  History,
  HistoryLength,
  HistoryOutcome,
  Library,
  Merged,
  Original,
  SearchWords,
} from './library';
import { commitLate, mergeHistory, refold } from './mergeHistory';
import { faultInDeliveries, ReviewStore, textsOf } from './reviewStore';
import { type ChangeRow, toChange } from './rows';
import { search } from './search/search';
import { librarySources } from './sources/librarySources';
import { knownSources } from './sources/named';
import { statements, type Statements } from './statements';
import { transactions, type Transact } from './transaction';

type Database = InstanceType<typeof DatabaseSync>;

/** What SQLite's `data_version` never is. */
const NEVER = -1;

/** A library over an open, migrated database, which it owns. */
export class SqliteLibrary implements Library {
  readonly id: string;
  private readonly sql: Statements;
  private readonly transact: Transact;
  private readonly articles: ArticleStore;
  private readonly underWay: ReviewStore;
  private readonly exchange: ExchangeStore;
  private readonly file: FileGate | null;
  private dataVersion = 0;

  /** @param opening How its file was opened; null: it is in memory. */
  constructor(
    private readonly db: Database,
    readonly path: string,
    opening: Opening | null,
  ) {
    this.sql = statements(db);
    const row = this.sql.libraryId.get() as { value: string };
    this.id = row.value;
    // After something was read, which is what makes the log.
    this.file = opening === null ? null : new FileGate(db, path, opening);
    this.transact = transactions(db, this.gate(this.file ?? OPEN_GATE));
    const articles = new ArticleStore(this.sql);
    this.articles = articles;
    this.underWay = new ReviewStore(this.sql, (articleId) => articles.changes(articleId));
    this.exchange = new ExchangeStore(this.sql, {
      transact: this.transact,
      changes: (articleId) => articles.changes(articleId),
      write: (articleId, writes) => this.write(articleId, writes),
      addChange: (change) => articles.addChange(change),
      addOriginal: (original) => articles.addOriginal(original),
    });
  }

  commit(change: Change, originals: readonly Original[] = []): Result<null> {
    if (change.reviewId !== undefined) return this.commitInReview(change, change.reviewId);
    try {
      return this.transact(() => {
        if (this.sql.hasChange.get(change.id) !== undefined) return success(null);
        this.forgetWhatOthersWrote();
        const planned = plan(this.articles.reader, change);
        if (!planned.ok) {
          if (this.exchange.isShared(change.articleId)) return this.commitUnseen(change);
          const { code, message } = planned.refusal;
          return failure(`refused:${code}`, refusedMessage(change, message));
        }
        const fault = faultInDeed(change);
        if (fault !== null) {
          return failure('refused:invalid-fields', refusedMessage(change, fault));
        }
        const needsFold = this.exchange.needsFold(change);
        this.articles.addChange(change);
        if (needsFold) {
          refold(change.articleId, this.articles.changes(change.articleId), this.exchange);
        } else this.write(change.articleId, planned.value);
        const unsound = faultInDeliveries(planned.value, () => textsOf(this.sql, change.articleId));
        if (unsound !== null) {
          return failure('refused:invalid-fields', refusedMessage(change, unsound));
        }
        for (const original of originals) this.articles.addOriginal(original);
        return success(null);
      });
    } catch (error) {
      if (!violatesForeignKey(error)) throw error;
      if (this.exchange.isShared(change.articleId)) {
        return this.transact(() => this.commitUnseen(change));
      }
      const why = 'it would leave records that refer to something that is not there';
      return failure('refused:dangling', refusedMessage(change, why));
    }
  }

  /** What was made before the page had seen what another desk sent is work like any other, and joins the history. */
  private commitUnseen(change: Change): Result<null> {
    const fault = commitLate(change, this.exchange);
    return fault === null
      ? success(null)
      : failure('refused:invalid-fields', refusedMessage(change, fault));
  }

  /** A change of a review under way: only its row is written, and it is checked against the review so far. */
  private commitInReview(change: Change, reviewId: string): Result<null> {
    const added = this.transact(() => {
      this.forgetWhatOthersWrote();
      return this.underWay.add(change, reviewId);
    });
    if (!added.ok) return added;
    if (added.value !== null) this.underWay.took(reviewId, added.value);
    return success(null);
  }

  addHistory(history: History): Result<HistoryOutcome> {
    const { articles } = this;
    return addHistory(history, {
      transact: this.transact,
      changes: (articleId) => articles.changes(articleId),
      title: (articleId) => articles.reader.get('article', articleId)?.title,
      write: (writes) => articles.insert(history.articleId, writes),
      addChange: (change) => articles.addChange(change),
      addOriginal: (original) => articles.addOriginal(original),
    });
  }

  mergeHistory(history: History): Result<Merged> {
    return mergeHistory(history, this.exchange);
  }

  received(articleId: string): Result<readonly string[]> {
    return attempt(() => success(this.exchange.received(articleId)));
  }

  histories(): Result<readonly HistoryLength[]> {
    return attempt(() => {
      const rows = this.sql.histories.all() as unknown as HistoryRow[];
      return success(
        rows.map(({ articleId, changes, shared }) => ({
          articleId,
          changes,
          shared: shared === 1,
        })),
      );
    });
  }

  missingOriginals(sha256s: readonly string[]): Result<readonly string[]> {
    return attempt(() => success(sha256s.filter((each) => !this.exchange.hasOriginal(each))));
  }

  list(): Result<readonly ArticleSummary[]> {
    return attempt(() => success(articleList(this.sql)));
  }

  search(query: SearchWords, among?: readonly string[]): Result<SearchResult> {
    return attempt(() => success(search(this.sql, query, among)));
  }

  sources(query: SourcesQuery): Result<LibrarySources> {
    return attempt(() => success(librarySources(this.sql, query)));
  }

  knownSources(query: KnownQuery): Result<readonly KnownSource[]> {
    return attempt(() => success(knownSources(this.sql, query)));
  }

  article(articleId: string): ReturnType<Library['article']> {
    return attempt(() => here(this.articles.reader.get('article', articleId)));
  }

  records(articleId: string): ReturnType<Library['records']> {
    return attempt(() => here(this.articles.records(articleId)));
  }

  changes(articleId: string): Result<readonly Change[]> {
    return attempt(() => success(this.articles.changes(articleId)));
  }

  libraryChanges(): Result<readonly Change[]> {
    return attempt(() =>
      success((this.sql.libraryChanges.all() as ChangeRow[]).map(toChange).reverse()),
    );
  }

  reviews(articleId: string): Result<readonly string[]> {
    return attempt(() => success(this.underWay.ids(articleId)));
  }

  reviewChanges(reviewId: string): Result<readonly Change[]> {
    return attempt(() => success(this.underWay.changes(reviewId)));
  }

  originals(articleId: string): Result<readonly Original[]> {
    return attempt(() => success(this.articles.originals(articleId)));
  }

  articleFrom(sha256: string): Result<ArticleName | null> {
    return attempt(() => {
      const row = this.sql.articleFrom.get(sha256) as ArticleName | undefined;
      return success(row === undefined ? null : { articleId: row.articleId, title: row.title });
    });
  }

  latestStamp(): Result<string | null> {
    return attempt(() => success((this.sql.latestStamp.get() as { at: string | null }).at));
  }

  check(): ReturnType<Library['check']> {
    return attempt(() => success(check(this.db, () => this.sql)));
  }

  distrust(findings: readonly Finding[]): string {
    const detail = inWords(findings);
    const why = damaged(detail);
    this.file?.shutFor(why);
    return why.ok ? detail : why.error.message;
  }

  writable(): Result<null> {
    return attempt(() => this.file?.enter() ?? success(null));
  }

  mayBeRenewed(): boolean {
    return this.file?.mayBeRenewed(this.id) ?? false;
  }

  isAt(path: string): boolean {
    return this.file?.isAt(path) ?? path === this.path;
  }

  close(): void {
    if (!this.db.isOpen) return;
    this.file?.close();
    this.db.close();
  }

  /** What was committed and is not let out has happened all the same: what is remembered is read again. */
  private gate(gate: Gate): Gate {
    return {
      enter: () => gate.enter(),
      leave: () => {
        const left = gate.leave();
        if (!left.ok) this.dataVersion = NEVER;
        return left;
      },
    };
  }

  /** Another process may have written to the file: `data_version` says so, and what is remembered is read again. */
  private forgetWhatOthersWrote(): void {
    const row = this.sql.dataVersion.get() as { data_version: number };
    if (row.data_version !== this.dataVersion) {
      this.articles.forget();
      this.underWay.clear();
    }
    this.dataVersion = row.data_version;
  }

  private write(articleId: string, writes: readonly Write[]): void {
    if (writes.some(({ kind }) => kind === 'text' || kind === 'article')) this.underWay.clear();
    this.articles.write(articleId, writes);
  }
}

/** What was found of an article, or that there is none. */
function here<T>(found: T | undefined): Result<T> {
  return found === undefined
    ? failure(
        'not-found',
        'The article is not in this library (any more). Nothing was changed; choose one from the list.',
      )
    : success(found);
}

interface HistoryRow {
  readonly articleId: string;
  readonly changes: number;
  readonly shared: number;
}
