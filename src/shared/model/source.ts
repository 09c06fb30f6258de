import * as v from 'valibot';
import { idSchema, lineSchema } from './fields';
import { BASES, GROUND_RULES, SOURCE_KINDS } from './taxonomy';

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));

/** Whoever or whatever a claim is attributed to, as this article presents it. */
export const sourceSchema = v.strictObject({
  id: idSchema,
  articleId: idSchema,
  kind: v.picklist(SOURCE_KINDS),
  /** Null where the article gives no name: for a person or group that is what makes it anonymous. */
  name: v.nullable(lineSchema),
  /** Verbatim as published, e.g. `people familiar with the talks`. */
  descriptor: lineSchema,
  affiliation: lineSchema,
  interest: lineSchema,
  basis: v.picklist(BASES),
  groundRules: v.picklist(GROUND_RULES),
  anonymityReason: v.strictObject({
    /** Verbatim; empty where the article gives none. */
    text: lineSchema,
    boilerplate: v.boolean(),
  }),
  /** How many people the descriptor asserts; `max` null where the text leaves it open. */
  count: v.pipe(
    v.strictObject({ min: countSchema, max: v.nullable(countSchema) }),
    v.check((count) => count.max === null || count.max >= count.min, 'max is not below min'),
  ),
  /** Sources sharing a non-empty group may be the same people. */
  independenceGroup: lineSchema,
  /** Whether what is known of it beyond the published words stays at home when the article is sent for review. */
  confidential: v.optional(v.boolean(), false),
});
export type Source = Readonly<v.InferOutput<typeof sourceSchema>>;

/** Whether the source is a human whom the article does not name. */
export function isAnonymous(source: Pick<Source, 'name' | 'kind'>): boolean {
  return source.name === null && (source.kind === 'person' || source.kind === 'group');
}

/** The words to call a source by: its name, else its descriptor as published. */
export function sourceLabel(source: Pick<Source, 'name' | 'descriptor'>): string {
  return source.name ?? source.descriptor;
}

/** What two names have in common that differ only in case, spacing or Unicode form. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
