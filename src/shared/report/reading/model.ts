import type { ReviewMode, RulingOutcome, Span, Tag, VerdictOutcome } from '../../model';
import type { Agreements, Aspect } from '../../review';
import type { Doing } from '../model';

/** A claim of a reader, or one that they judged, that has no place in the text reported on. */
export interface Unplaced {
  readonly tag: Tag;
  readonly quotation: string;
  /** Whether it is a claim that was judged; else it is their own. */
  readonly judged: boolean;
}

/** One review that was handed in. Instants are ISO 8601, UTC. */
export interface Reader {
  /** From 1, printed `R1`: in order of the first change. */
  readonly number: number;
  readonly reviewId: string;
  readonly name: string;
  readonly mode: ReviewMode;
  /** Number of the text version that was read; null: it is none of the article's. */
  readonly text: number | null;
  readonly changes: number;
  readonly first: string;
  readonly last: string;
  /** Of the analyst's claims that were given to be judged, how many were. Zeros in a blind review. */
  readonly judged: number;
  readonly given: number;
  readonly verdicts: Readonly<Record<VerdictOutcome, number>>;
  /** The reader's own claims on the text reported on. */
  readonly claims: number;
  readonly finished: boolean;
  /** Whether some of it is what could be read of a damaged file. */
  readonly rescued: boolean;
  readonly unplaced: readonly Unplaced[];
  /** Fields that two copies of the same review set differently; the later value counts. */
  readonly conflicts: number;
  /** Records that do not hold together, of a file edited by hand. They count for nothing. */
  readonly broken: number;
  /** Who brought it in and when: once a delivery, in order. */
  readonly broughtIn: readonly { readonly actor: string; readonly at: string }[];
}

/** What one person has at a place where not all have the same. */
export interface Version {
  /** Number of the reader; null: the analyst. */
  readonly reader: number | null;
  /** Null: they have no claim here. */
  readonly tag: Tag | null;
  /** Their words; empty where they have no claim. */
  readonly quotation: string;
  readonly segments: readonly Span[];
  /** What they say it is attributed to; empty: nothing said. */
  readonly source: string;
  /** What a reader said of the analyst’s claim, in an open review. */
  readonly verdict: VerdictOutcome | null;
  readonly note: string;
}

/** How a difference was settled, who did it and when (ISO 8601, UTC). */
export interface Settled {
  readonly ruling: RulingOutcome;
  /** Whose version was taken, where it was a reader's who is here. */
  readonly reader: number | null;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

/** A place where the analyst and readers, or readers among themselves, do not say the same. */
export interface ReportDifference {
  /** From 1, printed `D1`: in text order. */
  readonly number: number;
  readonly key: string;
  readonly place: string;
  /** The analyst's words or, where they have none, the first reader's. */
  readonly quotation: string;
  readonly aspects: readonly Aspect[];
  /** The analyst first, then the readers who read the place. */
  readonly versions: readonly Version[];
  /** Number in the ledger of the claim it is about; null: it is not there (any more). */
  readonly claim: number | null;
  readonly settled: Settled | null;
}

/** 11. What second readers make of the text reported on. */
export interface SecondReading {
  /** Empty: no second reader. */
  readonly readers: readonly Reader[];
  /** Deliveries of which nothing can be said: the beginning of their review was never handed in. */
  readonly unread: number;
  /** The analyst's claims that readers are compared with: as they stood when the first review came in. 0: none did. */
  readonly analyst: { readonly claims: number; readonly until: string | null };
  /** `each`: one a reader, in their order. */
  readonly agreement: Agreements;
  /** In text order. */
  readonly differences: readonly ReportDifference[];
  /** Differences that were settled, by how. */
  readonly rulings: Readonly<Record<RulingOutcome, number>>;
  /** Rulings on differences that are no longer there: a review was taken back. */
  readonly idleRulings: number;
  /** Who settled differences, in order of their first ruling. */
  readonly settlers: readonly Doing[];
}
