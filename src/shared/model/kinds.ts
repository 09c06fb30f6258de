/** What an article's own history may hold: the kinds that the library keeps current records of. */
export const ARTICLE_KINDS = [
  'article',
  'text',
  'claim',
  'source',
  'attribution',
  'decision',
  'delivery',
  'ruling',
] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** Every kind of record there is. */
export const RECORD_KINDS = [...ARTICLE_KINDS, 'review', 'verdict'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export function isArticleKind(kind: RecordKind): kind is ArticleKind {
  return (ARTICLE_KINDS as readonly RecordKind[]).includes(kind);
}

/** What a review's history may hold: a reader codes the text for themself, and changes nothing of the article. */
export const REVIEW_KINDS = [
  'review',
  'verdict',
  'claim',
  'source',
  'attribution',
  'decision',
] as const satisfies readonly RecordKind[];
