import {
  type Change,
  type Delivery,
  newestText,
  type ReviewMode,
  type Ruling,
  type Verdict,
  type VerdictOutcome,
} from '../model';
import { analystClaims } from './analyst';
import { type Coding, codings, type Delivered } from './coding';
import { deliveryOf, newIn } from './delivering';
import { differences } from './difference';
import type { ReviewFile } from './reviewFile';

/** What a person is shown before they bring a review in. Instants are ISO 8601, UTC. */
export interface IncomingPreview {
  readonly articleId: string;
  readonly title: string;
  readonly reviewer: string;
  readonly mode: ReviewMode;
  /** The reader's first and last change. */
  readonly from: string;
  readonly to: string;
  readonly finished: boolean;
  readonly rescued: boolean;
  /** Which text was read: the newest version, an older one, or one that is not in this library. */
  readonly text: { readonly is: 'newest' | 'older' | 'unknown'; readonly number: number };
  /** The reader's own claims. */
  readonly tags: number;
  readonly verdicts: Readonly<Record<VerdictOutcome, number>>;
  /** Verdicts and claims with a note. */
  readonly notes: number;
  /** How many of the changes are here already, and how many are new. With none new there is nothing to bring in. */
  readonly known: number;
  readonly fresh: number;
  /** What differs from the analyst's claims, counting what was brought in of this review before. */
  readonly differences: number;
  /** Fields that two copies of the same review set differently. */
  readonly conflicts: number;
  /** The words of claims, and of verdicts on claims, that have no place in the newest text. */
  readonly unplaced: readonly string[];
}

/** A review file, and the article that it is of. */
export interface IncomingReview extends Delivered {
  readonly rulings: readonly Ruling[];
  /** Every change of the article, in any order. */
  readonly changes: readonly Change[];
  readonly file: ReviewFile;
}

function textRead({ texts, file: { text } }: IncomingReview): IncomingPreview['text'] {
  const here = texts.find(({ id, sha256 }) => id === text.id && sha256 === text.sha256);
  if (here === undefined) return { is: 'unknown', number: text.number };
  return { is: here.id === newestText(texts).id ? 'newest' : 'older', number: here.number };
}

function count(verdicts: readonly Verdict[]): IncomingPreview['verdicts'] {
  const of = (outcome: VerdictOutcome) =>
    verdicts.filter(({ verdict }) => verdict === outcome).length;
  return { agree: of('agree'), disagree: of('disagree'), query: of('query') };
}

/**
 * What bringing a review file in would do, for the person who decides. `file` has been read by `readReviewFile` and
 * is of this article. Throws where it is not sound: that is for reading it to notice.
 */
export function previewOf(incoming: IncomingReview): IncomingPreview {
  const { article, texts, deliveries, rulings, changes, file } = incoming;
  const newest = newestText(texts);
  const delivery = deliveryOf(file, texts);
  const before = deliveries.filter(({ reviewId }) => reviewId === file.review);
  const read = (all: readonly Delivery[]): Coding => {
    const [coding] = codings({ article, texts, deliveries: all }, newest);
    if (coding === undefined) throw new Error('a review file holds the beginning of its review');
    return coding;
  };
  const alone = read([delivery]);
  const together = read([...before, delivery]);
  const own = [...alone.claims, ...alone.unplaced];
  const verdicts = [...alone.verdicts.values()];
  const fresh = newIn(delivery, before).length;
  const mine = analystClaims(changes, deliveries, newest.id);
  return {
    articleId: article.id,
    title: article.title,
    reviewer: file.reviewer,
    mode: file.mode,
    from: alone.first,
    to: alone.last,
    finished: alone.review.finished,
    rescued: file.rescued,
    text: textRead(incoming),
    tags: own.length,
    verdicts: count(verdicts),
    notes: [...verdicts, ...own].filter(({ note }) => note !== '').length,
    known: delivery.changes.length - fresh,
    fresh,
    differences: differences(mine, [together], rulings).length,
    conflicts: together.conflicts.length,
    unplaced: [
      ...together.unplaced.map(({ anchor }) => anchor.quote.exact),
      ...together.unplacedVerdicts.map(({ judged }) => judged.anchor.quote.exact),
    ],
  };
}
