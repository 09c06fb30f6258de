import type { ArticleSummary } from '../../shared/api';
import { TAGS, type Tag } from '../../shared/model';
import type { Statements } from './statements';

type ArticleRow = Omit<ArticleSummary, 'claims' | 'tags'> & {
  /** How many claims carry each tag, as JSON; a tag without any may be left out. */
  readonly tags: string;
};

/** Every living article with what is counted about it, the one changed last first. */
export function articleList(sql: Statements): ArticleSummary[] {
  return (sql.articles.all() as unknown as ArticleRow[]).map((row) => {
    const counts = JSON.parse(row.tags) as Partial<Record<Tag, number>>;
    const tags = Object.fromEntries(TAGS.map((tag) => [tag, counts[tag] ?? 0]));
    return {
      ...row,
      claims: Object.values(counts).reduce((sum, count) => sum + count, 0),
      tags: tags as Record<Tag, number>,
    };
  });
}
