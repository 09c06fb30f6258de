import * as v from 'valibot';
import { idSchema, spanSchema } from './fields';
import { CHANNELS, MODES, ROLES } from './taxonomy';

/** The link from a claim to a source. `parentId` names the outer attribution in a chain. */
export const attributionSchema = v.strictObject({
  id: idSchema,
  articleId: idSchema,
  claimId: idSchema,
  sourceId: idSchema,
  role: v.picklist(ROLES),
  mode: v.picklist(MODES),
  channel: v.picklist(CHANNELS),
  /** The cue words (`said`), UTF-16 offsets into the claim's text version. */
  cue: v.nullable(spanSchema),
  /** Where the source is mentioned, UTF-16 offsets into the claim's text version. */
  mention: v.nullable(spanSchema),
  parentId: v.nullable(idSchema),
});
export type Attribution = Readonly<v.InferOutput<typeof attributionSchema>>;
