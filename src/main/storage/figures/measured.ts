import type { ArticleFigures } from '../../../shared/across';

/** An article that was counted; null: it cannot be read. */
export interface MeasuredArticle {
  readonly articleId: string;
  readonly figures: ArticleFigures | null;
}
