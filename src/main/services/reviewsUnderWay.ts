import { type Result, type ReviewSummary, success } from '../../shared/api';
import { stampInstant } from '../../shared/history';
import type { Delivery } from '../../shared/model';
import { reviewRecords } from '../../shared/review';
import type { Library } from '../storage';

/** The ids of the changes of a review that were handed in. */
export function handedIn(deliveries: readonly Delivery[], reviewId: string): ReadonlySet<string> {
  return new Set(
    deliveries
      .filter((delivery) => delivery.reviewId === reviewId)
      .flatMap(({ changes }) => changes.map(({ id }) => id)),
  );
}

/** The reviews of an article that are under way here, the one changed last first. One that was undone is not named. */
export function reviewsUnderWay(
  library: Library,
  articleId: string,
): Result<readonly ReviewSummary[]> {
  const base = library.records(articleId);
  if (!base.ok) return base;
  const ids = library.reviews(articleId);
  if (!ids.ok) return ids;
  const summaries: ReviewSummary[] = [];
  for (const id of ids.value) {
    const changes = library.reviewChanges(id);
    if (!changes.ok) return changes;
    const review = reviewRecords(base.value, changes.value).records.get('review', id);
    if (review === undefined) continue;
    const { reviewer, mode, startedAt } = review;
    const known = handedIn(base.value.deliveries, id);
    summaries.push({
      id,
      articleId,
      reviewer,
      mode,
      startedAt,
      changedAt: stampInstant(changes.value.at(-1)?.at ?? startedAt),
      changes: changes.value.length,
      notHandedIn: changes.value.filter((change) => !known.has(change.id)).length,
    });
  }
  return success(summaries);
}
