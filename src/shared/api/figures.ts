import * as v from 'valibot';
import { LINE_LIMIT, MODES, ROLES, type Tag, TAGS } from '../model';

/** How far counting has come. Counting goes on where it stopped when it is asked for again. */
export interface Counting {
  /** Articles whose figures are known. */
  readonly counted: number;
  /** Articles there are. */
  readonly articles: number;
}

/** How many sentences of an article no claim touches, as its report counts them. */
export interface UntaggedLeft {
  readonly articleId: string;
  /** Null: the article cannot be counted. */
  readonly untagged: number | null;
}

/** What articles are put together by, in the view across articles. */
export const ACROSS_KINDS = [
  'outlet',
  'month',
  'descriptor',
  'person',
  'institution',
  'document',
] as const;
export type AcrossKind = (typeof ACROSS_KINDS)[number];

/** What of a row is counted: claims with a tag, or with an attribution in a role or mode; `all`: any. */
export const ACROSS_PARTS = ['all', ...TAGS, ...ROLES, ...MODES] as const;
export type AcrossPart = (typeof ACROSS_PARTS)[number];

/** One row of the view: an outlet, a month, a source by what it is called. */
export interface AcrossRow {
  /** What tells it from others of its kind; empty: the article does not say. */
  readonly key: string;
  /** As it was spelt first. */
  readonly label: string;
  readonly articles: number;
  /** Claims by what is counted of them; what is left out has none. `all` is the denominator of the others. */
  readonly claims: Readonly<Partial<Record<AcrossPart, number>>>;
}

/** The rows of one kind, the one with most claims first; months by time, the latest first. */
export interface AcrossRows {
  readonly rows: readonly AcrossRow[];
  /** How many more there are. */
  readonly left: number;
}

/** The figures of many articles together: each is the sum of what their reports count. */
export interface Across {
  /** Articles in these figures. */
  readonly articles: number;
  /** Articles that the filter leaves; more than `articles` where some are not counted yet or cannot be. */
  readonly fitting: number;
  /** Articles there are. */
  readonly all: number;
  /** Articles of those that fit which cannot be counted. */
  readonly unread: number;
  readonly claims: Readonly<Record<Tag, number>>;
  /** Body words, and those inside at least one claim, and at least one claim of a tag. */
  readonly words: {
    readonly body: number;
    readonly covered: number;
    readonly byTag: Readonly<Record<Tag, number>>;
  };
  readonly untagged: number;
  readonly by: Readonly<Record<AcrossKind, AcrossRows>>;
}

/** One figure of the view. */
export const figureSchema = v.strictObject({
  kind: v.picklist(ACROSS_KINDS),
  key: v.pipe(v.string(), v.maxLength(4 * LINE_LIMIT)),
  part: v.picklist(ACROSS_PARTS),
});
export type AcrossFigure = Readonly<v.InferOutput<typeof figureSchema>>;

/** A claim behind a figure, and where to read it. */
export interface FigureClaim {
  readonly articleId: string;
  readonly title: string;
  readonly claimId: string;
  readonly textId: string;
  /** UTF-16 offset into the text version. */
  readonly offset: number;
  readonly tag: Tag;
  /** Its words, cut where they are long. */
  readonly words: string;
}

export interface FigureClaims {
  /** By article, in text order. */
  readonly claims: readonly FigureClaim[];
  /** Whether there are more than are listed. */
  readonly more: boolean;
}
