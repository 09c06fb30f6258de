import type { Tag } from '../model';

/** An article as the library lists it. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedAt: string;
  /** ISO instant of the import. */
  readonly importedAt: string;
  /** ISO instant of the last change. */
  readonly changedAt: string;
  readonly claims: number;
  readonly tags: Readonly<Record<Tag, number>>;
}
