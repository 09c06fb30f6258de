import * as v from 'valibot';
import { idSchema, type Role, type Source, type Tag } from '../model';
import { QUERY_LIMIT } from './search';

/** The most rows of the library's register, and the most articles of a row, that are answered at once. */
export const SOURCES_LIMIT = 200;
export const PLACES_LIMIT = 50;
/** The most named sources of other articles that are offered at once. */
export const KNOWN_LIMIT = 8;

const wordsSchema = v.pipe(v.string(), v.maxLength(QUERY_LIMIT));

export const SOURCE_ORDERS = ['name', 'kind', 'articles'] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** Words of names and descriptors (none: every source), and the order. */
export const sourcesQuerySchema = v.strictObject({
  words: wordsSchema,
  order: v.picklist(SOURCE_ORDERS),
});
export type SourcesQuery = Readonly<v.InferOutput<typeof sourcesQuerySchema>>;

export const knownQuerySchema = v.strictObject({ words: wordsSchema, articleId: idSchema });
export type KnownQuery = Readonly<v.InferOutput<typeof knownQuerySchema>>;

/** An article in whose register a source is. */
export interface SourcePlace {
  readonly articleId: string;
  readonly title: string;
  readonly sourceId: string;
  readonly claims: number;
}

/**
 * A row of the library's register: whoever has the same kind and the same name, in whatever articles; one who has no
 * name belongs to one article.
 */
export interface LibrarySource extends Pick<Source, 'kind' | 'name' | 'descriptor'> {
  /** Claims in all of `places`; with each tag; in which it has each role. */
  readonly claims: number;
  readonly tags: Readonly<Record<Tag, number>>;
  readonly roles: Readonly<Record<Role, number>>;
  /** By title. */
  readonly places: readonly SourcePlace[];
  /** How many articles there are: `places` may be only some of them. */
  readonly articles: number;
}

export interface LibrarySources {
  readonly sources: readonly LibrarySource[];
  /** How many rows there are: `sources` may be only the first of them. */
  readonly total: number;
}

/** A named source of another article, to be entered here too, and the article that its details are from. */
export interface KnownSource extends Pick<
  Source,
  'kind' | 'affiliation' | 'interest' | 'confidential'
> {
  readonly name: string;
  readonly title: string;
}
