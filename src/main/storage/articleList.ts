import type { ArticleSummary } from '../../shared/api';
import { TAGS, type Tag } from '../../shared/model';
import type { Statements } from './statements';

interface ArticleRow {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly createdAt: string;
  readonly changedAt: string;
}

interface TagCountRow {
  readonly article_id: string;
  readonly tag: Tag;
  readonly claims: number;
}

/** Every living article with what is counted about it, the one changed last first. Read from indexes alone. */
export function articleList(sql: Statements): ArticleSummary[] {
  const counts = new Map<string, Partial<Record<Tag, number>>>();
  for (const row of sql.tagCounts.all() as TagCountRow[]) {
    counts.set(row.article_id, { ...counts.get(row.article_id), [row.tag]: row.claims });
  }
  const times = sql.importTimes.all() as { article_id: string; at: string }[];
  const importedAt = new Map(times.map(({ article_id, at }) => [article_id, at]));
  return (sql.articles.all() as ArticleRow[]).map(({ createdAt, ...row }) => {
    const found = counts.get(row.id) ?? {};
    const tags = Object.fromEntries(TAGS.map((tag) => [tag, found[tag] ?? 0]));
    return {
      ...row,
      importedAt: importedAt.get(row.id) ?? createdAt,
      claims: Object.values(found).reduce((sum, count) => sum + count, 0),
      tags: tags as Record<Tag, number>,
    };
  });
}
