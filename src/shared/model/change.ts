import * as v from 'valibot';
import { idSchema, lineSchema } from './fields';
import { RECORD_KINDS } from './kinds';

const fieldsSchema = v.record(v.string(), v.unknown());

/**
 * One record's part in a Change. `before` and `after` carry the same fields, those the op changes.
 * Create: `before` null, `after` the whole record. Delete: the other way round.
 * What the fields may hold is decided by the record's schema when the change is applied.
 */
export const opSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(RECORD_KINDS),
    id: idSchema,
    before: v.nullable(fieldsSchema),
    after: v.nullable(fieldsSchema),
  }),
  v.check((op) => op.before !== null || op.after !== null, 'an op changes something'),
);
export type Op = Readonly<v.InferOutput<typeof opSchema>>;

/** Whether the instant of a stamp is one: the next reading is computed from it. */
function isReading(stamp: string): boolean {
  const millis = Date.parse(stamp.slice(0, 24));
  return !Number.isNaN(millis) && new Date(millis).toISOString() === stamp.slice(0, 24);
}

/** `at` is a hybrid logical clock reading: see history/clock. It sorts as text. */
export const stampSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z-[0-9a-z]{4}$/u),
  v.check(isReading, 'a clock reading names a moment that exists'),
);

/** Every edit there is. `undoes` names the change this one takes back (or, for a redo, the undo). */
export const changeSchema = v.strictObject({
  id: idSchema,
  articleId: idSchema,
  actor: v.pipe(lineSchema, v.minLength(1)),
  at: stampSchema,
  /** What was done, in the user's words: `Tag as anonymous`. */
  label: v.pipe(lineSchema, v.minLength(1)),
  ops: v.pipe(v.array(opSchema), v.minLength(1)),
  undoes: v.exactOptional(idSchema),
  /** The review it was made in, whose history it belongs to; without, it is the article's. */
  reviewId: v.exactOptional(idSchema),
});
export type Change = Readonly<v.InferOutput<typeof changeSchema>>;
