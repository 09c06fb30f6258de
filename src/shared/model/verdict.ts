import * as v from 'valibot';
import { anchorSchema } from './claim';
import { idSchema, lineSchema, proseSchema } from './fields';
import { VERDICTS } from './reviewing';
import { TAGS } from './taxonomy';

/** What a reader says of one of the analyst's claims. At most one a claim and review. */
export const verdictSchema = v.strictObject({
  id: idSchema,
  articleId: idSchema,
  reviewId: idSchema,
  /** The analyst's claim: what was judged, not a link; the claim may be gone by now. */
  claimId: idSchema,
  /** The claim as it was when it was judged, so that a later edit of it is noticed. */
  judged: v.strictObject({ tag: v.picklist(TAGS), anchor: anchorSchema }),
  verdict: v.picklist(VERDICTS),
  /** What the reader would have instead; null or empty: nothing said. Only where they disagree. */
  tag: v.nullable(v.picklist(TAGS)),
  anchor: v.nullable(anchorSchema),
  source: lineSchema,
  note: proseSchema,
});
export type Verdict = Readonly<v.InferOutput<typeof verdictSchema>>;
