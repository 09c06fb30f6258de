import type { Article } from './article';
import type { Attribution } from './attribution';
import type { Claim } from './claim';
import type { Decision } from './decision';
import type { Delivery } from './delivery';
import type { Ruling } from './ruling';
import type { Source } from './source';
import type { Text } from './text';

/** All current records of one article, in any order. */
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
