import { failure, success, type Result } from '../../shared/api';
import { fold, Records, type Write } from '../../shared/history';
import type { Change, Text } from '../../shared/model';
import { admit } from '../../shared/review/checking/admit';
import { faultInDelivery } from '../../shared/review/checking/delivery';
import { refusedMessage } from './errors';
import { type BodyRow, toRecord, toReviewChange } from './rows';
import type { Statements } from './statements';

/** How many reviews are kept folded. One is worked in at a time. */
const KEPT = 4;

/** The article's versions, as they are stored. */
export function textsOf(sql: Statements, articleId: string): Text[] {
  return (sql.ofArticle.text.all(articleId) as BodyRow[]).map(({ id, body }) =>
    toRecord('text', id, body),
  );
}

/** What is wrong with the deliveries among `writes`, in plain words, or null. Each is what a sound review makes. */
export function faultInDeliveries(writes: readonly Write[], texts: () => Text[]): string | null {
  for (const { record } of writes) {
    if (record === null || !('rescued' in record)) continue;
    const fault = faultInDelivery(record, texts());
    if (fault !== null) return fault;
  }
  return null;
}

/** What the changes say that the article is and reads, as it last was where it is deleted. */
function lastSeen(changes: readonly Change[]): Records {
  const seen = changes.map((change) => ({
    ...change,
    ops: change.ops.filter(
      ({ kind, after }) => (kind === 'article' || kind === 'text') && after !== null,
    ),
  }));
  return fold(seen).records;
}

/**
 * What a review of the article is made of: the article and its texts. A review outlives its article, which may be
 * brought back: of one that was deleted, they are as they last were.
 *
 * @param changes Reads the article's changes.
 */
export function reviewBase(
  sql: Statements,
  articleId: string,
  changes: (articleId: string) => readonly Change[],
): Records {
  const row = sql.body.article.get(articleId) as BodyRow | undefined;
  if (row === undefined) return lastSeen(changes(articleId));
  return Records.empty.write([
    { kind: 'article', id: articleId, record: toRecord('article', articleId, row.body) },
    ...textsOf(sql, articleId).map(
      (text) => ({ kind: 'text', id: text.id, record: text }) as const,
    ),
  ]);
}

/**
 * The reviews under way. Only their changes are stored; what they amount to is kept in memory for those worked in
 * lately, so that one more change is checked without reading all that came before it.
 */
export class ReviewStore {
  private readonly folded = new Map<string, Records>();

  constructor(
    private readonly sql: Statements,
    private readonly articleChanges: (articleId: string) => readonly Change[],
  ) {}

  changes(reviewId: string): Change[] {
    return (this.sql.reviewChanges.all(reviewId) as BodyRow[]).map(toReviewChange);
  }

  /** The ids of the reviews of an article, by their latest change, the last first. */
  ids(articleId: string): string[] {
    return (this.sql.reviewsOf.all(articleId) as { id: string }[]).map(({ id }) => id);
  }

  /**
   * Checks the change against the article, its texts and the review so far, and adds its row. To be called within a
   * transaction; what it gives is to be handed to `took` once that is committed, and to nobody where it is not.
   * Null: the change is there already.
   */
  add(change: Change, reviewId: string): Result<Records | null> {
    if (this.sql.hasReviewChange.get(change.id) !== undefined) return success(null);
    const before = this.folded.get(reviewId) ?? this.read(change.articleId, reviewId);
    const begun = this.sql.hasReview.get(reviewId) !== undefined;
    const after = admit(before, change, reviewId, begun);
    if (!after.ok) {
      const { code, message } = after.refusal;
      return failure(`refused:${code}`, refusedMessage(change, message));
    }
    this.sql.addReviewChange.run(
      change.id,
      reviewId,
      change.articleId,
      change.at,
      JSON.stringify(change),
    );
    return success(after.value);
  }

  /** Remembers what a review has come to, now that it is committed. */
  took(reviewId: string, records: Records): void {
    this.folded.delete(reviewId);
    this.folded.set(reviewId, records);
    for (const id of this.folded.keys()) {
      if (this.folded.size <= KEPT) break;
      this.folded.delete(id);
    }
  }

  /** Forgets what is remembered: an article or a text changed, or another process wrote. */
  clear(): void {
    this.folded.clear();
  }

  private read(articleId: string, reviewId: string): Records {
    const base = reviewBase(this.sql, articleId, this.articleChanges);
    return fold(this.changes(reviewId), base).records;
  }
}
