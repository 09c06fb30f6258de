import * as v from 'valibot';
import { idSchema, lineSchema } from './fields';
import { OUTCOMES } from './taxonomy';

/**
 * What a person decided about a suggestion of the engine. It is kept so that what was dismissed stays so, and so
 * that a report can say how often each rule was right. It counts for nothing else.
 */
export const decisionSchema = v.strictObject({
  id: idSchema,
  articleId: idSchema,
  textId: idSchema,
  /** The suggestion's own id, made of offsets into the text version. */
  suggestion: lineSchema,
  /** The rules that made it. */
  rules: v.array(lineSchema),
  outcome: v.picklist(OUTCOMES),
  /**
   * The claim that accepting made; null for a dismissal. It is what happened, not a link: the claim may be deleted
   * while the decision stays, so nothing requires that it is there.
   */
  claimId: v.nullable(idSchema),
});
export type Decision = Readonly<v.InferOutput<typeof decisionSchema>>;
