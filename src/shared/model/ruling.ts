import * as v from 'valibot';
import { idSchema, lineSchema, proseSchema } from './fields';
import { RULINGS } from './reviewing';

/**
 * How a difference between the analyst and readers was settled. What became of the claim is in the same change;
 * what everybody said before stays: the readers' in their deliveries, the analyst's in the article's history.
 */
export const rulingSchema = v.strictObject({
  id: idSchema,
  articleId: idSchema,
  textId: idSchema,
  /** The difference's key: see shared/review. */
  difference: lineSchema,
  ruling: v.picklist(RULINGS),
  /** What everybody had here when it was settled. Whoever says something else later opens the difference again. */
  versions: v.array(proseSchema),
  /** Whose version was taken, where it was a reader's. */
  reviewId: v.nullable(idSchema),
  note: proseSchema,
});
export type Ruling = Readonly<v.InferOutput<typeof rulingSchema>>;
