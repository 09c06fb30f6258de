import type { Claim, Ruling, Verdict } from '../model';

/** What a reader has where the analyst has `mine`, or where the analyst has nothing. */
export interface Theirs {
  readonly reviewId: string;
  readonly reviewer: string;
  /** Their version of the claim: made by themself, or the analyst's as they would have it. Null: they have none here. */
  readonly claim: Claim | null;
  /** What they said of `mine`, in an open review. */
  readonly verdict: Verdict | null;
}

/** In what a difference consists. */
export const ASPECTS = [
  'tag',
  'boundary',
  'source',
  'missing',
  'extra',
  'rejected',
  'query',
] as const;
/**
 * `tag`, `boundary`, `source`: both have a claim here and differ in that. `missing`: only the analyst has one.
 * `extra`: only readers have one. `rejected`: a reader disagrees without saying what they would have.
 * `query`: a reader asks.
 */
export type Aspect = (typeof ASPECTS)[number];

/** One place where the analyst and readers, or readers among themselves, do not say the same. */
export interface Difference {
  /** Made of the claims' ids, so that it stays the same while the claims do: what a ruling names. */
  readonly key: string;
  /** The analyst's claim as it stood before anything was brought in; null: they had none here. */
  readonly mine: Claim | null;
  /** One entry a reader who read this place; also those who agree with `mine` where another does not. */
  readonly theirs: readonly Theirs[];
  readonly aspects: readonly Aspect[];
  /** How it was settled; null: it is open. */
  readonly ruling: Ruling | null;
}
