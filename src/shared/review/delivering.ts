import { canonical, merge } from '../history';
import type { Change, Delivery, Text } from '../model';
import { counted } from '../text';
import type { ReviewFile } from './reviewFile';
import { sha256 } from './sha256';

/**
 * The id of a delivery, made of its changes: the same work is the same record on every desk, in whatever order it is
 * given. A UUID of version 8, which RFC 9562 (5.8) leaves to its maker: 122 bits of the SHA-256 of the changes. What
 * was rescued of a damaged file is another record than the same changes out of a sound one.
 */
export function deliveryId(changes: readonly Change[], rescued = false): string {
  const hash = sha256(`${rescued ? 'rescued' : ''}${canonical(merge(changes, []))}`);
  // The two highest bits of the variant are 10, so its hexadecimal digit is one of 8, 9, a and b.
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

/** What a delivery is made of: a review file is. */
export interface ToDeliver extends Pick<ReviewFile, 'text' | 'review' | 'rescued'> {
  readonly changes: readonly Change[];
}

/** The delivery that a review makes. Its text goes along where it is none of `texts`, the article's versions. */
export function deliveryOf(
  { text, review, rescued, changes }: ToDeliver,
  texts: readonly Text[],
): Delivery {
  const here = texts.some(({ id, sha256: hash }) => id === text.id && hash === text.sha256);
  return {
    id: deliveryId(changes, rescued),
    articleId: text.articleId,
    reviewId: review,
    text: here ? null : text,
    rescued,
    changes: merge(changes, []),
  };
}

/** A change that was brought in. */
interface Known {
  readonly change: Change;
  /** Whether by a file that was not damaged. */
  readonly sound: boolean;
}

/**
 * The changes of a delivery that `deliveries` do not hold: what bringing it in would add. A change of a sound file is
 * new as long as only damaged ones had it; a change of a damaged file is not where a sound one had it, whatever is
 * left of it. So it does not matter which comes first.
 */
export function newIn(delivery: Delivery, deliveries: readonly Delivery[]): readonly Change[] {
  const known = new Map<string, Known[]>();
  for (const { reviewId, rescued, changes } of deliveries) {
    if (reviewId !== delivery.reviewId) continue;
    for (const change of changes) {
      known.set(change.id, [...(known.get(change.id) ?? []), { change, sound: !rescued }]);
    }
  }
  const is = (a: Change, b: Change) => a === b || canonical(a) === canonical(b);
  return delivery.changes.filter((change) => {
    const twins = known.get(change.id) ?? [];
    return !twins.some((twin) =>
      delivery.rescued
        ? twin.sound || is(twin.change, change)
        : twin.sound && is(twin.change, change),
    );
  });
}

/** What the change is called that makes a delivery part of its article, or takes it out again. */
export function deliveryLabel(
  verb: 'Bring in' | 'Hand in' | 'Take back',
  reviewer: string,
  { changes }: Delivery,
): string {
  return `${verb} the review by ${reviewer} (${counted(changes.length, 'change')})`;
}
