import type { Conflict, Records } from '../history';
import type { Claim, Review, Verdict } from '../model';

/** One reader's reading of the newest text, as far as it was handed in. Ids are the reader's own. */
export interface Coding {
  readonly review: Review;
  /** Everything of the review: its claims, sources, attributions and verdicts, and the text it was made on. */
  readonly records: Records;
  /** The reader's own claims on the newest text, in text order. */
  readonly claims: readonly Claim[];
  /** By the id of the analyst's claim. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Claims made on another text version whose words do not stand, exactly and only once, in the newest. */
  readonly unplaced: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  /** How many changes were delivered, and the instants of the first and last (ISO 8601, UTC). */
  readonly changes: number;
  readonly first: string;
  readonly last: string;
  readonly rescued: boolean;
}
