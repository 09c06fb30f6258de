import * as v from 'valibot';
import { idSchema, instantSchema, lineSchema } from './fields';
import { REVIEW_MODES } from './reviewing';

/**
 * A reader's own reading of an article: the first record of a history of its own, which every change of it names
 * (`Change.reviewId`). Blind: the reader sees the bare text and tags it. Open: the reader sees the analyst's claims
 * and judges them.
 */
export const reviewSchema = v.strictObject({
  id: idSchema,
  articleId: idSchema,
  /** The text version that is read. */
  textId: idSchema,
  reviewer: v.pipe(lineSchema, v.minLength(1)),
  mode: v.picklist(REVIEW_MODES),
  /** The review copy it is made in; null: in the app. */
  copyId: v.nullable(idSchema),
  startedAt: instantSchema,
  /** The analyst's claims that the reader was given to judge. Empty in a blind review. */
  claims: v.array(idSchema),
  /** Whether the reader says that it is finished. */
  finished: v.boolean(),
});
export type Review = Readonly<v.InferOutput<typeof reviewSchema>>;
