import { failure, success, type Result } from '../../shared/api';
import { apply, fold, type Outcome, type Records } from '../../shared/history';
import { type Change, REVIEW_KINDS } from '../../shared/model';
import { refusedMessage } from './errors';
import { type BodyRow, toReviewChange } from './rows';
import type { Statements } from './statements';

/** How many reviews are kept folded. One is worked in at a time. */
const KEPT = 4;

/**
 * What the changes of an article say that it is and reads, deletions left out: a review outlives its article, which
 * may be brought back.
 */
export function lastSeen(changes: readonly Change[]): Records {
  const seen = changes.map((change) => ({
    ...change,
    ops: change.ops.filter(
      ({ kind, after }) => (kind === 'article' || kind === 'text') && after !== null,
    ),
  }));
  return fold(seen).records;
}

/** What a review of the article is made of: the article and its texts, as they are stored. */
export type ReviewBase = (articleId: string) => Records;

/**
 * The reviews under way. Only their changes are stored; what they amount to is kept in memory for those worked in
 * lately, so that one more change is checked without reading all that came before it.
 */
export class ReviewStore {
  private readonly folded = new Map<string, Records>();

  constructor(
    private readonly sql: Statements,
    private readonly base: ReviewBase,
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
    const after = applied(before, change, reviewId);
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
    return fold(this.changes(reviewId), this.base(articleId)).records;
  }
}

/** The change made. Of a review whose own record is not there, nothing may be left. */
function applied(before: Records, change: Change, reviewId: string): Outcome<Records> {
  const after = apply(before, change);
  if (!after.ok || after.value.get('review', reviewId) !== undefined) return after;
  if (REVIEW_KINDS.every((kind) => after.value.all(kind).size === 0)) return after;
  const message = `review ${reviewId} does not exist`;
  return { ok: false, refusal: { code: 'missing', message } };
}
