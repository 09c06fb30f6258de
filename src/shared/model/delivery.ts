import * as v from 'valibot';
import { changeSchema } from './change';
import { idSchema } from './fields';
import { textSchema } from './text';

/**
 * A reader's work as it came in, once and for all: it is never edited, only brought in and taken back whole. Its id
 * is made from its changes, so the same work is the same record on every desk. What a reader says is the fold of
 * all that was delivered of the review: see shared/review.
 */
export const deliverySchema = v.strictObject({
  id: idSchema,
  articleId: idSchema,
  reviewId: idSchema,
  /** The text that was read, where it is none of the article's versions. */
  text: v.nullable(textSchema),
  /** Whether it is what could be read of a damaged file. */
  rescued: v.boolean(),
  /** The review's changes with their own ids, actors and times. */
  changes: v.pipe(v.array(changeSchema), v.minLength(1)),
});
export type Delivery = Readonly<v.InferOutput<typeof deliverySchema>>;
