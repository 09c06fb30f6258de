import * as v from 'valibot';
import {
  articleSchema,
  attributionSchema,
  claimSchema,
  idSchema,
  instantSchema,
  lineSchema,
  REVIEW_MODES,
  sourceSchema,
  textSchema,
} from '../model';

/** The `format` and `version` of what a review copy carries. */
export const COPY_FORMAT = 'sourcemark-review-copy';
export const COPY_VERSION = 1;

/**
 * What a review copy carries, whole: nothing about the article is in the HTML file but this. `text` is the text
 * version to be read, without the name of the file it came from. Blind: no claims, sources or attributions.
 * No history goes along, and no decisions, deliveries or rulings.
 */
export const reviewCopySchema = v.strictObject({
  format: v.literal(COPY_FORMAT),
  version: v.literal(COPY_VERSION),
  /** Random: names the copy, and the database that a browser keeps the work on it in. */
  id: idSchema,
  appVersion: lineSchema,
  mode: v.picklist(REVIEW_MODES),
  sentBy: lineSchema,
  sentAt: instantSchema,
  article: articleSchema,
  text: textSchema,
  claims: v.array(claimSchema),
  sources: v.array(sourceSchema),
  attributions: v.array(attributionSchema),
});
export type ReviewCopy = Readonly<v.InferOutput<typeof reviewCopySchema>>;
