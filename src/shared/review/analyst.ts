import { claimOrder } from '../anchoring';
import { fold, inOrder, type Records } from '../history';
import type { Change, Claim, Delivery } from '../model';

/**
 * The clock reading at which the first of the reviews that these deliveries are of was brought in, also where that
 * delivery was taken out since: the analyst has seen it. Null: none is.
 */
export function firstBroughtIn(
  changes: readonly Change[],
  deliveries: readonly Delivery[],
): string | null {
  const living = new Set<unknown>(deliveries.map(({ reviewId }) => reviewId));
  const first = changes
    .toSorted(inOrder)
    .find(({ ops }) =>
      ops.some(
        ({ kind, before, after }) =>
          kind === 'delivery' && before === null && living.has(after?.['reviewId']),
      ),
    );
  return first?.at ?? null;
}

/**
 * The article's records as they stood before the first review was brought in that `deliveries` are of; with no
 * delivery, as they are.
 *
 * @param changes The article's own, in any order.
 */
export function analystRecords(
  changes: readonly Change[],
  deliveries: readonly Delivery[],
): Records {
  const until = firstBroughtIn(changes, deliveries);
  return fold(until === null ? changes : changes.filter(({ at }) => at < until)).records;
}

/**
 * The analyst's claims on a text version as they stood before the first review was brought in that `deliveries` are
 * of, in text order: what readers are compared with. Whatever the analyst did after having seen a review, settling
 * differences included, cannot make the two agree more than they did. With no delivery: the claims as they are.
 *
 * @param changes The article's own, in any order.
 */
export function analystClaims(
  changes: readonly Change[],
  deliveries: readonly Delivery[],
  textId: string,
): readonly Claim[] {
  return [...analystRecords(changes, deliveries).all('claim').values()]
    .filter((claim) => claim.textId === textId)
    .sort(claimOrder);
}
