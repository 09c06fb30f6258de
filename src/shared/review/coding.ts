import { claimOrder, reanchor } from '../anchoring';
import { type Conflict, inOrder, merge, type Records, stampInstant } from '../history';
import {
  type Anchor,
  type Article,
  type Claim,
  type Delivery,
  grouped,
  type Review,
  type Text,
  type Verdict,
} from '../model';
import { reviewRecords } from './records';

/** One reader's reading of the newest text, as far as it was handed in. Ids are the reader's own. */
export interface Coding {
  readonly review: Review;
  /** Everything of the review: its claims, sources, attributions and verdicts, and the text it was made on. */
  readonly records: Records;
  /** The reader's own claims on the newest text, in text order. */
  readonly claims: readonly Claim[];
  /** By the id of the analyst's claim. Anchors are on the newest text, but of those in `unplacedVerdicts`. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Claims made on another text version whose words do not stand, exactly and only once, in the newest. */
  readonly unplaced: readonly Claim[];
  /** The same for verdicts: of those in `verdicts`, the ones about such words or with a boundary of such. */
  readonly unplacedVerdicts: readonly Verdict[];
  readonly conflicts: readonly Conflict[];
  /** Records that the changes leave unsound: of a file edited by hand, or of two copies that were merged. */
  readonly broken: number;
  /** How many changes were delivered, and the instants of the first and last (ISO 8601, UTC). */
  readonly changes: number;
  readonly first: string;
  readonly last: string;
  /** Whether some of it is known only from a damaged file. */
  readonly rescued: boolean;
}

/** An article with what was handed in about it. */
export interface Delivered {
  readonly article: Article;
  readonly texts: readonly Text[];
  readonly deliveries: readonly Delivery[];
}

/** Puts anchors of the text that was read on the newest one. The same words: as they are. */
function placing(read: Text | undefined, newest: Text): (anchor: Anchor) => Anchor | null {
  return (anchor) =>
    read === undefined || read.text === newest.text ? anchor : reanchor(newest.text, anchor);
}

function verdictsOf(records: Records, place: (anchor: Anchor) => Anchor | null) {
  const verdicts = new Map<string, Verdict>();
  const unplaced = new Map<string, Verdict>();
  // Two copies of a review may have judged the same claim: the one made later counts. Ids sort by time.
  const all = [...records.all('verdict').values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const verdict of all) {
    const judged = place(verdict.judged.anchor);
    const anchor = verdict.anchor === null ? null : place(verdict.anchor);
    verdicts.set(verdict.claimId, {
      ...verdict,
      judged: { ...verdict.judged, anchor: judged ?? verdict.judged.anchor },
      anchor,
    });
    if (judged === null || (anchor === null && verdict.anchor !== null)) {
      unplaced.set(verdict.claimId, verdict);
    } else unplaced.delete(verdict.claimId);
  }
  return { verdicts, unplacedVerdicts: [...unplaced.values()] };
}

/**
 * The order in which deliveries are merged, so that it is not the order they came in: of a change that was damaged in
 * one file and is sound in another, the sound one counts.
 */
function soundLast(a: Delivery, b: Delivery): number {
  if (a.rescued !== b.rescued) return a.rescued ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function coding(
  { article, texts }: Delivered,
  deliveries: readonly Delivery[],
  newest: Text,
): Coding | null {
  const changes = deliveries
    .toSorted(soundLast)
    .reduce<Delivery['changes']>((all, each) => merge(all, each.changes), [])
    .toSorted(inOrder);
  const sound = new Set(
    deliveries.flatMap((each) => (each.rescued ? [] : each.changes.map(({ id }) => id))),
  );
  const read = deliveries.flatMap(({ text }) => text ?? []);
  const known = new Set(texts.map(({ id }) => id));
  const { records, conflicts, broken } = reviewRecords(
    { article, texts: [...texts, ...read.filter(({ id }) => !known.has(id))] },
    changes,
  );
  const review = records.get('review', deliveries[0]?.reviewId ?? '');
  if (review === undefined) return null;
  const claims: Claim[] = [];
  const unplaced: Claim[] = [];
  for (const claim of records.all('claim').values()) {
    const anchor = placing(records.get('text', claim.textId), newest)(claim.anchor);
    if (anchor === null) unplaced.push(claim);
    else claims.push({ ...claim, textId: newest.id, anchor });
  }
  return {
    review,
    records,
    claims: claims.sort(claimOrder),
    ...verdictsOf(records, placing(records.get('text', review.textId), newest)),
    unplaced: unplaced.sort(claimOrder),
    conflicts,
    broken: broken.length,
    changes: changes.length,
    first: stampInstant(changes[0]?.at ?? ''),
    last: stampInstant(changes.at(-1)?.at ?? ''),
    rescued: changes.some(({ id }) => !sound.has(id)),
  };
}

/**
 * What each reader says of `newest`, by the id of their review: everything delivered of it, merged and folded, in
 * whatever order and however often it came in. A review whose beginning was never delivered says nothing.
 */
export function codings(delivered: Delivered, newest: Text): readonly Coding[] {
  const byReview = grouped(delivered.deliveries, ({ reviewId }) => reviewId);
  return [...byReview]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, deliveries]) => coding(delivered, deliveries, newest) ?? []);
}
