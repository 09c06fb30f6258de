import type { Delivery, ReviewMode } from '../model';
import type { IncomingPreview } from '../review';
import type { ApiError } from './result';

export { copyChoiceSchema } from '../review/copyChoice';
export type { CopyChoice } from '../review';

/** A review under way on this desk: work that is not handed in counts for nobody but its reader. */
export interface ReviewSummary {
  readonly id: string;
  readonly articleId: string;
  readonly reviewer: string;
  readonly mode: ReviewMode;
  /** ISO instants. */
  readonly startedAt: string;
  readonly changedAt: string;
  readonly changes: number;
  /** How many of them no delivery of the article holds yet. */
  readonly notHandedIn: number;
}

/** What was found in a file that is to be brought in. Nothing is written by looking. */
export type Incoming =
  | {
      readonly status: 'ready';
      readonly name: string;
      /** To be created by a change of the article. */
      readonly delivery: Delivery;
      readonly preview: IncomingPreview;
    }
  | {
      readonly status: 'refused';
      readonly name: string;
      readonly error: ApiError;
      /** What of a damaged file can be read, as a review file of its own. */
      readonly rescue: { readonly changes: number; readonly content: string } | null;
    };
