import { apply, type Outcome, type Records, type RefusalCode } from '../../history';
import { type Change, REVIEW_KINDS } from '../../model';
import { faultInChange } from './change';
import { beginnings } from './history';

const refusal = (code: RefusalCode, message: string): Outcome<never> => ({
  ok: false,
  refusal: { code, message },
});

/**
 * A review with one more change of it made, or why that cannot be: what is taken here has to come back out of a review
 * file. Of a review whose own record is gone, nothing may be left.
 *
 * @param before What the review has come to, over the article and its texts.
 * @param begun Whether the review has any changes. One that was taken back to before its beginning goes on by redoing
 *   it, not by beginning anew.
 */
export function admit(
  before: Records,
  change: Change,
  reviewId: string,
  begun: boolean,
): Outcome<Records> {
  const after = apply(before, change);
  if (!after.ok) return after;
  if (begun && beginnings([change]).length > 0) {
    return refusal('already-exists', 'the review has begun already');
  }
  // Where a change takes the review back to before its beginning, its text is named by what was there before.
  const review = after.value.get('review', reviewId) ?? before.get('review', reviewId);
  const text = review && after.value.get('text', review.textId);
  if (text === undefined) return refusal('missing', `review ${reviewId} does not exist`);
  const fault = faultInChange(change, { articleId: change.articleId, reviewId, text });
  if (fault !== null) return refusal('invalid-fields', fault);
  const isGone = after.value.get('review', reviewId) === undefined;
  return isGone && REVIEW_KINDS.some((kind) => after.value.all(kind).size > 0)
    ? refusal('missing', `review ${reviewId} does not exist`)
    : after;
}
