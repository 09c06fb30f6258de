import * as v from 'valibot';
import {
  changeSchema,
  idSchema,
  instantSchema,
  lineSchema,
  REVIEW_MODES,
  sha256Schema,
  textSchema,
} from '../model';

/** The `format` and `version` of a review file, and its extension (without the dot). */
export const REVIEW_FORMAT = 'sourcemark-review';
export const REVIEW_VERSION = 1;
export const REVIEW_EXTENSION = 'sourcemark-review';

/** The largest review file that is read, in bytes. No text that can be imported makes a larger one. */
export const REVIEW_LIMIT = 60 * 1024 * 1024;

/** A reader's work as a file. Carries the text that was read, so that every anchor in it can be checked. */
export const reviewFileSchema = v.strictObject({
  format: v.literal(REVIEW_FORMAT),
  version: v.literal(REVIEW_VERSION),
  appVersion: lineSchema,
  article: v.strictObject({ id: idSchema, title: lineSchema }),
  text: textSchema,
  /** The id of the review. */
  review: idSchema,
  reviewer: v.pipe(lineSchema, v.minLength(1)),
  mode: v.picklist(REVIEW_MODES),
  savedAt: instantSchema,
  /** Whether it holds what could be read of a damaged file. */
  rescued: v.boolean(),
  changes: v.pipe(v.array(changeSchema), v.minLength(1)),
  /** SHA-256 of the canonical JSON (keys sorted, no white space) of everything else. */
  checksum: sha256Schema,
});
export type ReviewFile = Readonly<v.InferOutput<typeof reviewFileSchema>>;
