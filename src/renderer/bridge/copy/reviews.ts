import type { ApiError, ReviewSummary } from '../../../shared/api';
import { apply, latest, type Records, stampInstant } from '../../../shared/history';
import type { Change } from '../../../shared/model';
import { type ReviewCopy, reviewRecords } from '../../../shared/review';
import { admit } from '../../../shared/review/checking/admit';

/** A review in a copy, with how far it has come. */
export interface CopyReview extends ReviewSummary {
  /** The analyst's claims that are to be judged, and how many have been. */
  readonly given: number;
  readonly judged: number;
  /** The reader's own claims. */
  readonly own: number;
  readonly finished: boolean;
  /** ISO instant of the last review file; null: none was saved from this browser. */
  readonly savedAt: string | null;
}

interface Reading {
  readonly changes: Change[];
  records: Records | null;
  last: string;
}

const refused = (code: ApiError['code'], message: string): ApiError => ({ code, message });

/** The reviews made in a copy: what their changes amount to, and whether another may be added. */
export class CopyReviews {
  private readonly readings = new Map<string, Reading>();
  private seen = 0;

  constructor(private readonly copy: ReviewCopy) {}

  /** Takes over what was added at the end of the list of all changes. */
  follow(all: readonly Change[]): void {
    for (; this.seen < all.length; this.seen += 1) {
      const change = all[this.seen];
      if (change?.reviewId !== undefined) this.add(change.reviewId, change);
    }
  }

  history(reviewId: string): readonly Change[] {
    return [...(this.readings.get(reviewId)?.changes ?? [])];
  }

  /** Why a change cannot be taken; null where it can. */
  refusal(change: Change): ApiError | null {
    const { reviewId, articleId } = change;
    if (reviewId === undefined || articleId !== this.copy.article.id) {
      return refused(
        'refused:foreign-article',
        'A review copy takes a reader’s own work on its article and nothing else. Nothing was changed.',
      );
    }
    const astray = change.ops.some(
      ({ kind, before, after }) =>
        kind === 'review' &&
        before === null &&
        (after?.['copyId'] !== this.copy.id ||
          after['textId'] !== this.copy.text.id ||
          after['mode'] !== this.copy.mode),
    );
    if (astray) {
      return refused(
        'refused:invalid-fields',
        'This review belongs to another review copy. Nothing was changed.',
      );
    }
    const begun = this.readings.has(reviewId);
    const outcome = admit(this.recordsOf(reviewId), change, reviewId, begun);
    return outcome.ok
      ? null
      : refused(
          `refused:${outcome.refusal.code}`,
          `${outcome.refusal.message}. Nothing was changed.`,
        );
  }

  /** Every review there is, the one worked on last first. `saved`: what the last review file of each held. */
  list(
    saved: (reviewId: string) => { readonly at: string; readonly ids: readonly string[] } | null,
  ): readonly CopyReview[] {
    return [...this.readings]
      .flatMap(([id, { changes, last }]) => {
        const records = this.recordsOf(id);
        const review = records.get('review', id);
        if (review === undefined) return [];
        const file = saved(id);
        const inFile = new Set(file?.ids);
        return [
          {
            id,
            articleId: review.articleId,
            reviewer: review.reviewer,
            mode: review.mode,
            startedAt: review.startedAt,
            changedAt: stampInstant(last),
            changes: changes.length,
            notHandedIn: changes.filter((change) => !inFile.has(change.id)).length,
            given: review.claims.length,
            judged: records.all('verdict').size,
            own: records.all('claim').size,
            finished: review.finished,
            savedAt: file?.at ?? null,
          },
        ];
      })
      .toSorted((a, b) => (a.changedAt > b.changedAt ? -1 : 1));
  }

  /** The latest clock reading of any change; null: there is none. */
  get latest(): string | null {
    return [...this.readings.values()].reduce<string | null>(
      (last, reading) => latest(last, reading.last),
      null,
    );
  }

  private recordsOf(reviewId: string): Records {
    const { article, text } = this.copy;
    const reading = this.readings.get(reviewId);
    const fold = (changes: readonly Change[]) =>
      reviewRecords({ article, texts: [text] }, changes).records;
    if (reading === undefined) return fold([]);
    return (reading.records ??= fold(reading.changes));
  }

  private add(reviewId: string, change: Change): void {
    const reading = this.readings.get(reviewId) ?? { changes: [], records: null, last: '' };
    this.readings.set(reviewId, reading);
    // One after the other amounts to the fold; what another tab made meanwhile is sorted in by folding anew.
    const outcome =
      reading.records !== null && change.at > reading.last ? apply(reading.records, change) : null;
    reading.records = outcome?.ok === true ? outcome.value : null;
    reading.changes.push(change);
    if (change.at > reading.last) reading.last = change.at;
  }
}
