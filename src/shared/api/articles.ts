import type {
  Article,
  Attribution,
  Claim,
  Decision,
  Delivery,
  Ruling,
  Source,
  Tag,
  Text,
} from '../model';

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

/** All current records of one article. */
export interface ArticleRecords {
  readonly article: Article;
  readonly texts: readonly Text[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly decisions: readonly Decision[];
  /** What readers handed in: see shared/review. */
  readonly deliveries: readonly Delivery[];
  readonly rulings: readonly Ruling[];
}
