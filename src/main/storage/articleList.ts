import type { ArticleSummary } from '../../shared/api';
import { TAGS, type Tag } from '../../shared/model';
import type { Statements } from './statements';

type ArticleRow = Omit<ArticleSummary, 'claims' | 'tags'> & {
  /** How many claims carry each tag, as JSON; a tag without any may be left out. */
  readonly tags: string;
};

const NONE = Object.fromEntries(TAGS.map((tag) => [tag, 0])) as Record<Tag, number>;

/** Every living article with what is counted about it, the one changed last first. */
export function articleList(sql: Statements): ArticleSummary[] {
  return (sql.articles.all() as unknown as ArticleRow[]).map((row) => {
    const tags = { ...NONE, ...(JSON.parse(row.tags) as Partial<Record<Tag, number>>) };
    let claims = 0;
    for (const tag of TAGS) claims += tags[tag];
    return { ...row, claims, tags };
  });
}
