import { type ExportOutcome, failure, type Result, success } from '../../shared/api';
import type { Article, Change, Delivery, Review, Text } from '../../shared/model';
import {
  deliveryOf,
  newIn,
  printReviewFile,
  reviewFileOf,
  reviewRecords,
} from '../../shared/review';
import type { Library } from '../storage';
import { bringIn } from './bringIn';
import type { Work } from './origins';
import type { Dialogs } from './ports';
import { reviewFileName } from './reviewNames';
import { saveAs } from './writeFiles';

/** A review under way with what it is of. */
interface UnderWay {
  readonly article: Article;
  readonly texts: readonly Text[];
  readonly deliveries: readonly Delivery[];
  readonly review: Review;
  /** The text that is read. */
  readonly text: Text;
  readonly changes: readonly Change[];
}

const NO_REVIEW =
  'There is no review under way here by that name. Nothing was written; open the article and begin a review.';

function underWay(library: Library, reviewId: string): Result<UnderWay> {
  const changes = library.reviewChanges(reviewId);
  if (!changes.ok) return changes;
  const articleId = changes.value[0]?.articleId;
  if (articleId === undefined) return failure('not-found', NO_REVIEW);
  const records = library.records(articleId);
  if (!records.ok) return records;
  const { article, texts, deliveries } = records.value;
  const review = reviewRecords({ article, texts }, changes.value).records.get('review', reviewId);
  const text = texts.find(({ id }) => id === review?.textId);
  return review === undefined || text === undefined
    ? failure('not-found', NO_REVIEW)
    : success({ article, texts, deliveries, review, text, changes: changes.value });
}

/** Asks where to and writes the review file there. Null where the dialog was closed. */
export async function saveReview(
  work: () => Work,
  dialogs: Dialogs,
  appVersion: string,
  reviewId: string,
): Promise<Result<ExportOutcome>> {
  const named = underWay(work().library, reviewId);
  if (!named.ok) return named;
  const name = reviewFileName(named.value.article.title, named.value.review.reviewer);
  return saveAs(
    () => dialogs.saveFile(name, 'review-file'),
    () => {
      // Only now, so that the file holds what was done while the dialog was open.
      const { library, origins } = work();
      const found = underWay(library, reviewId);
      if (!found.ok) return found;
      const savedAt = new Date(origins.now()).toISOString();
      return success(printReviewFile(reviewFileOf({ ...found.value, savedAt, appVersion })));
    },
  );
}

/**
 * Makes all that was done in a review under way a delivery of its article, by one change of the reader's that undo
 * takes back. Null where everything of it was handed in already.
 */
export function handIn(work: Work, reviewId: string): Result<Change | null> {
  const found = underWay(work.library, reviewId);
  if (!found.ok) return found;
  const { texts, deliveries, review, text, changes } = found.value;
  const delivery = deliveryOf(
    { text, review: reviewId, rescued: false, changes: [...changes] },
    texts,
  );
  if (newIn(delivery, deliveries).length === 0) return success(null);
  return bringIn(
    { ...work, actor: review.reviewer },
    { verb: 'Hand in', reviewer: review.reviewer, delivery },
  );
}
