import { type Result, success } from '../../shared/api';
import { merge, stampInstant } from '../../shared/history';
import type { ReviewMode } from '../../shared/model';
import { reviewRecords } from '../../shared/review';
import type { Library } from '../storage';
import { reviewsUnderWay } from './reviewsUnderWay';

/** A review of an article: under way here, handed in or brought in, or both. */
export interface ReviewLine {
  readonly id: string;
  readonly articleId: string;
  readonly title: string;
  readonly reviewer: string;
  readonly mode: ReviewMode;
  /** ISO instant of the reader's last change that is known here. */
  readonly changedAt: string;
  /** How many of its changes are part of the article, and how many are not. */
  readonly delivered: number;
  readonly notHandedIn: number;
}

/** Every review of an article that is known here: those delivered, then those only under way. */
export function reviewsOf(library: Library, articleId: string): Result<readonly ReviewLine[]> {
  const records = library.records(articleId);
  if (!records.ok) return records;
  const underWay = reviewsUnderWay(library, articleId);
  if (!underWay.ok) return underWay;
  const { article, texts, deliveries } = records.value;
  const { title } = article;
  const lines = new Map<string, ReviewLine>();
  for (const { reviewId: id } of deliveries) {
    if (lines.has(id)) continue;
    const own = deliveries.filter(({ reviewId }) => reviewId === id);
    const changes = own.reduce<ReturnType<typeof merge>>(
      (all, each) => merge(all, each.changes),
      [],
    );
    const sent = own.flatMap(({ text }) => (text === null ? [] : [text]));
    const review = reviewRecords({ article, texts: [...texts, ...sent] }, changes).records.get(
      'review',
      id,
    );
    const last = changes.at(-1);
    if (review === undefined || last === undefined) continue;
    const { reviewer, mode } = review;
    const changedAt = stampInstant(last.at);
    lines.set(id, {
      id,
      articleId,
      title,
      reviewer,
      mode,
      changedAt,
      delivered: changes.length,
      notHandedIn: 0,
    });
  }
  for (const { id, reviewer, mode, changedAt, notHandedIn } of underWay.value) {
    const delivered = lines.get(id)?.delivered ?? 0;
    lines.set(id, { id, articleId, title, reviewer, mode, changedAt, delivered, notHandedIn });
  }
  return success([...lines.values()]);
}
