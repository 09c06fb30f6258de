import * as v from 'valibot';
import type { Span } from '../model';
import { listFilterSchema } from './filters';

/** The longest query that is searched for, in UTF-16 units, and the most articles that are answered at once. */
export const QUERY_LIMIT = 500;
export const FOUND_LIMIT = 200;

/** What a person typed to find, among which articles, and how many at most to answer. */
export const searchQuerySchema = v.strictObject({
  words: v.pipe(v.string(), v.maxLength(QUERY_LIMIT)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(FOUND_LIMIT)),
  filter: listFilterSchema,
});
export type SearchQuery = Readonly<v.InferOutput<typeof searchQuerySchema>>;

/** Articles in which something was found, the most relevant first. */
export interface SearchResult {
  readonly articles: readonly FoundArticle[];
  /** Whether there are more articles than were asked for. */
  readonly more: boolean;
}

export interface FoundArticle {
  readonly articleId: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedAt: string;
  /** A few places, never none. */
  readonly found: readonly Found[];
}

/** What words were found in: `claim` are words of the text that a claim quotes. */
export type FoundIn = 'title' | 'facts' | 'summary' | 'text' | 'claim' | 'note' | 'source';

/** One place where words were found. */
export interface Found {
  readonly in: FoundIn;
  /** Plain text on one line, with … where it was cut. */
  readonly snippet: string;
  /** What was found, in UTF-16 offsets into the snippet. */
  readonly marks: readonly Span[];
  /** Where to read it; null: the article as a whole, or a source that no claim is attributed to. */
  readonly place: FoundPlace | null;
}

export interface FoundPlace {
  readonly textId: string;
  /** UTF-16 offset into the text version. */
  readonly offset: number;
  /** The claim that it is about, or null. */
  readonly claimId: string | null;
}
