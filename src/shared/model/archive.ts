import * as v from 'valibot';
import { articleSchema } from './article';
import { attributionSchema } from './attribution';
import { changeSchema } from './change';
import { claimSchema } from './claim';
import { decisionSchema } from './decision';
import { deliverySchema } from './delivery';
import { sha256Schema } from './fields';
import { rulingSchema } from './ruling';
import { sourceSchema } from './source';
import { textSchema } from './text';

/** The `format` and `schemaVersion` of the JSON export. A new version of the shape gets a new number. */
export const ARCHIVE_FORMAT = 'sourcemark-article';
export const ARCHIVE_VERSION = 3;

/** Base64 with padding. Valibot's own check runs out of stack on a file of some megabytes. */
const base64Schema = v.pipe(
  v.string(),
  v.check((value) => value.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/u.test(value), 'not base64'),
);

/**
 * One article, whole: the JSON export, and the data an HTML report carries. Lossless: `changes` is the full
 * history and `originals` the imported files (base64, by SHA-256 of their bytes; left out of HTML reports).
 * The records are what the changes fold to, repeated so that another desk can read them without folding.
 * Contains no time of export, so that the same records always give the same bytes.
 */
export const archiveSchema = v.strictObject({
  format: v.literal(ARCHIVE_FORMAT),
  schemaVersion: v.literal(ARCHIVE_VERSION),
  article: articleSchema,
  texts: v.pipe(v.array(textSchema), v.minLength(1)),
  claims: v.array(claimSchema),
  sources: v.array(sourceSchema),
  attributions: v.array(attributionSchema),
  decisions: v.array(decisionSchema),
  deliveries: v.array(deliverySchema),
  rulings: v.array(rulingSchema),
  changes: v.pipe(v.array(changeSchema), v.minLength(1)),
  originals: v.record(sha256Schema, base64Schema),
});
export type Archive = Readonly<v.InferOutput<typeof archiveSchema>>;

/** Version 2, from before there were reviews. */
const { deliveries: _deliveries, rulings: _rulings, ...entriesOfVersion2 } = archiveSchema.entries;
const version2Schema = v.strictObject({ ...entriesOfVersion2, schemaVersion: v.literal(2) });

/** Version 1, from before there were decisions. */
const { decisions: _decisions, ...entriesOfVersion1 } = entriesOfVersion2;
const version1Schema = v.strictObject({ ...entriesOfVersion1, schemaVersion: v.literal(1) });

/** What older versions had no room for. */
const NONE_YET = {
  decisions: [],
  deliveries: [],
  rulings: [],
};

/** An archive of any version there ever was, read as what it is in the newest. */
export const anyArchiveSchema = v.variant('schemaVersion', [
  archiveSchema,
  v.pipe(
    version2Schema,
    v.transform((archive): Archive => ({
      ...NONE_YET,
      ...archive,
      schemaVersion: ARCHIVE_VERSION,
    })),
  ),
  v.pipe(
    version1Schema,
    v.transform((archive): Archive => ({
      ...NONE_YET,
      ...archive,
      schemaVersion: ARCHIVE_VERSION,
    })),
  ),
]);
