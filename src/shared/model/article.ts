import * as v from 'valibot';
import { idSchema, lineSchema, proseSchema } from './fields';

/** An article as a work under review. Its words are in its text versions. */
export const articleSchema = v.strictObject({
  id: idSchema,
  title: lineSchema,
  byline: lineSchema,
  outlet: lineSchema,
  url: lineSchema,
  /** As published: a date or date and time in any ISO 8601 precision, or empty where not known. */
  publishedAt: lineSchema,
  /** BCP 47, e.g. `en`. */
  language: lineSchema,
  /** The source summary statement: written by the analyst, never generated. Empty means not written. */
  summary: proseSchema,
});
export type Article = Readonly<v.InferOutput<typeof articleSchema>>;
