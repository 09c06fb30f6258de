import * as v from 'valibot';

/** Schemas of the small values that records are made of. */

/** A record's id. New ids are UUIDv7, so that they sort by time of creation. */
export const idSchema = v.pipe(v.string(), v.uuid());

/** A UTF-16 code unit offset into a text version's plain text. */
export const offsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A half-open range [start, end) of UTF-16 offsets, never empty. */
export const spanSchema = v.pipe(
  v.strictObject({ start: offsetSchema, end: offsetSchema }),
  v.check((span) => span.end > span.start, 'a span ends after it starts'),
);
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lower-case hexadecimal SHA-256. */
export const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** A point in time, ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` prints it. */
export const instantSchema = v.pipe(v.string(), v.isoTimestamp());

/** The most UTF-16 units in a line and in longer text, so that one field cannot swallow a library. */
export const LINE_LIMIT = 2_000;
export const PROSE_LIMIT = 200_000;

/** A line of text somebody typed. */
export const lineSchema = v.pipe(v.string(), v.maxLength(LINE_LIMIT));

/** Longer text somebody typed: a note, a summary. */
export const proseSchema = v.pipe(v.string(), v.maxLength(PROSE_LIMIT));
