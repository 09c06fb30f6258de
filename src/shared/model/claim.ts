import * as v from 'valibot';
import { idSchema, lineSchema, proseSchema, spanSchema } from './fields';
import { ANSWERS, CENTRALITIES, CHECKS, CLAIM_KINDS, REASONS, TAGS } from './taxonomy';

/**
 * Where a claim stands: `segments` in UTF-16 offsets into the text version, in order, not touching;
 * `quote` repeats the words so that a wrong offset is noticed and never trusted.
 */
export const anchorSchema = v.strictObject({
  segments: v.pipe(
    v.array(spanSchema),
    v.minLength(1),
    v.check(
      (segments) =>
        segments.every((segment, i) => {
          const before = segments[i - 1];
          return before === undefined || before.end < segment.start;
        }),
      'segments are in order and apart',
    ),
  ),
  quote: v.strictObject({ exact: v.string(), prefix: lineSchema, suffix: lineSchema }),
});
export type Anchor = Readonly<v.InferOutput<typeof anchorSchema>>;

/** Something the article asserts, tagged by what it is attributed to. */
export const claimSchema = v.strictObject({
  id: idSchema,
  articleId: idSchema,
  textId: idSchema,
  anchor: anchorSchema,
  tag: v.picklist(TAGS),
  /** Only for unattributed claims; null: not said yet. */
  reason: v.nullable(v.picklist(REASONS)),
  /** Only for responses; null: not said yet. */
  answer: v.nullable(v.picklist(ANSWERS)),
  kind: v.picklist(CLAIM_KINDS),
  centrality: v.picklist(CENTRALITIES),
  check: v.picklist(CHECKS),
  note: proseSchema,
  /** Whether the note stays at home when the article is sent for review. */
  confidential: v.optional(v.boolean(), false),
});
export type Claim = Readonly<v.InferOutput<typeof claimSchema>>;
