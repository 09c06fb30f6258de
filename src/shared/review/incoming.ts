import type { ReviewMode, VerdictOutcome } from '../model';

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
  /** The words of claims that have no place in the newest text. */
  readonly unplaced: readonly string[];
}
