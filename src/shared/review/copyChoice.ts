import * as v from 'valibot';
import { REVIEW_MODES } from '../model';

/** What the sender lets go along in a review copy. What each lets go is said at `copyOf`. */
export const copyChoiceSchema = v.strictObject({
  mode: v.picklist(REVIEW_MODES),
  /** The notes on claims. Only in an open review. */
  notes: v.boolean(),
  /** What is known of sources beyond the published words. Only in an open review. */
  sourceDetails: v.boolean(),
  /** Also those marked confidential. */
  confidential: v.boolean(),
  /** The analyst's source summary statement. */
  summary: v.boolean(),
});
export type CopyChoice = v.InferOutput<typeof copyChoiceSchema>;
