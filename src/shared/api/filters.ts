import * as v from 'valibot';
import { lineSchema, TAGS } from '../model';

/** The most conditions on shares of tags at once. */
export const SHARES_LIMIT = 12;

/** A day as `YYYY-MM-DD`. */
const daySchema = v.pipe(v.string(), v.isoDate());

/** How much of an article's claims carry a tag. An article without claims has no shares, and fits none. */
export const shareSchema = v.strictObject({
  tag: v.picklist(TAGS),
  bound: v.picklist(['least', 'most']),
  /** Of its claims, in per cent. */
  percent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
});
export type Share = Readonly<v.InferOutput<typeof shareSchema>>;

/** Which articles of a library are looked at: those that fit all of it. */
export const listFilterSchema = v.strictObject({
  /** The first and the last day of publication; null: any. Articles that say no day fit only where both are null. */
  from: v.nullable(daySchema),
  to: v.nullable(daySchema),
  /** However it is spelt: see `sameName`. Empty: articles that name no outlet; null: any. */
  outlet: v.nullable(lineSchema),
  shares: v.pipe(v.array(shareSchema), v.maxLength(SHARES_LIMIT)),
  /** Whether sentences are left that no claim touches; null: either. */
  untagged: v.nullable(v.picklist(['some', 'none'])),
});
export type ListFilter = Readonly<v.InferOutput<typeof listFilterSchema>>;

export const NO_LIST_FILTER: ListFilter = {
  from: null,
  to: null,
  outlet: null,
  shares: [],
  untagged: null,
};
